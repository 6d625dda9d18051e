package org.jianwei.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Docker Compose on the project's own file, with a project name, ports and networks of its own. */
final class Compose {

  /** Where the press is within its network. */
  static final String PRESS = "10.213.18.2";

  private static final String PROJECT = "jianwei-it";
  private static final long MINUTES_MAX = 8;

  private final List<String> command;
  private final Map<String, String> environment;

  /** Compose on the demo's profile; its console listens on a port of this machine. */
  Compose(int consolePort) {
    command = new ArrayList<>(command().orElseThrow());
    command.addAll(List.of("-p", PROJECT, "--profile", "demo"));
    environment = new TreeMap<>(Images.all());
    environment.put("DOCKER_BUILDKIT", "0");
    environment.put("JIANWEI_IMAGE", "jianwei:it");
    environment.put("JIANWEI_CONSOLE_PORT", Integer.toString(consolePort));
    environment.put("JIANWEI_PRESS", PRESS);
    environment.put("JIANWEI_PRESS_NETWORK", "10.213.18.0/28");
  }

  /** How Compose is called here; empty where it is not installed. */
  static Optional<List<String>> command() {
    return List.of(List.of("docker", "compose"), List.of("docker-compose")).stream()
        .filter(Compose::answers)
        .findFirst();
  }

  /** Runs a verb of Compose to its end and returns what it printed; fails where it failed. */
  String run(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(command);
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(new File(".."));
    builder.environment().putAll(environment);
    File output = File.createTempFile("compose", ".log");
    Process process = builder.redirectErrorStream(true).redirectOutput(output).start();
    boolean ended = process.waitFor(MINUTES_MAX, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(output.toPath(), StandardCharsets.UTF_8);
    assertThat(ended && process.exitValue() == 0).as("%s:%n%s", line, said).isTrue();
    return said;
  }

  /** The id of the container of a service. */
  String container(String service) throws IOException, InterruptedException {
    return run("ps", "-q", service).strip();
  }

  /** What a program prints that runs within the container of a service. */
  String within(String service, String... program) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("exec", "-T", service));
    arguments.addAll(List.of(program));
    return run(arguments.toArray(String[]::new));
  }

  private static boolean answers(List<String> compose) {
    List<String> line = new ArrayList<>(compose);
    line.add("version");
    try {
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
