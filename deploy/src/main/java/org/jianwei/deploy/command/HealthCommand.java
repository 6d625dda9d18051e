package org.jianwei.deploy.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jianwei.deploy.health.HealthProbe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jianwei health}: whether the process of a data directory works. */
@Command(
    name = "health",
    description =
        "Says whether the process that keeps its data in a directory works: 0 if all its roles"
            + " run, 1 otherwise. For the health checks of containers.",
    mixinStandardHelpOptions = true)
final class HealthCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "The data directory of the process (default: ${DEFAULT-VALUE}).")
  Path data = Path.of("data");

  @Override
  public Integer call() {
    return HealthProbe.run(data);
  }
}
