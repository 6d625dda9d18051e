package org.jianwei.deploy.container;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Ports;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.deploy.line.Wait;
import org.testcontainers.DockerClientFactory;

/**
 * What a running container is, as the kernel and the engine tell.
 *
 * @param status of its first process ({@code /proc/1/status}): name and value, gaps as one blank
 * @param root options with which the root is mounted
 * @param memoryBytes limit that the kernel holds it to
 * @param engine what the engine says
 */
record RunningContainer(
    Map<String, String> status,
    List<String> root,
    long memoryBytes,
    InspectContainerResponse engine) {

  private static final String APART = "----";

  /** In one go, since each call of Compose takes a second; control groups of either version. */
  private static final String LOOK =
      String.join(
          "; ",
          "cat /proc/1/status",
          "echo " + APART,
          "cat /proc/1/mounts",
          "echo " + APART,
          "cat /sys/fs/cgroup/memory.max 2>/dev/null"
              + " || cat /sys/fs/cgroup/memory/memory.limit_in_bytes");

  /** Looks at the container of a service from within, once it is healthy. */
  static RunningContainer of(Compose compose, String service)
      throws IOException, InterruptedException {
    String id = compose.container(service);
    Wait.until(() -> inspect(id).getState().getHealth().getStatus().equals("healthy"));
    List<String> seen = List.of(compose.within(service, "sh", "-c", LOOK).split(APART));
    return new RunningContainer(
        statusIn(seen.get(0)),
        rootIn(seen.get(1)),
        Long.parseLong(seen.get(2).strip()),
        inspect(id));
  }

  /** The limit of memory that the Compose file asks for. */
  long memoryAsked() {
    return engine.getHostConfig().getMemory();
  }

  /** The addresses of this machine under which it is reached. */
  List<String> reachedAt() {
    return engine.getNetworkSettings().getPorts().getBindings().values().stream()
        .filter(bound -> bound != null)
        .flatMap(Stream::of)
        .map(Ports.Binding::getHostIp)
        .toList();
  }

  private static InspectContainerResponse inspect(String id) {
    return DockerClientFactory.instance().client().inspectContainerCmd(id).exec();
  }

  private static Map<String, String> statusIn(String text) {
    return text.lines()
        .map(line -> line.split(":", 2))
        .filter(parts -> parts.length == 2)
        .collect(
            Collectors.toMap(parts -> parts[0], parts -> parts[1].strip().replaceAll("\\s+", " ")));
  }

  private static List<String> rootIn(String mounts) {
    return mounts
        .lines()
        .map(line -> line.split(" "))
        .filter(fields -> fields.length > 3 && fields[1].equals("/"))
        .map(fields -> List.of(fields[3].split(",")))
        .findFirst()
        .orElseThrow();
  }
}
