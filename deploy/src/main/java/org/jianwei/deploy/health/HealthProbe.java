package org.jianwei.deploy.health;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jianwei.runtime.Health;

/**
 * What {@code jianwei health} does, without what the command line loads: containers ask every few
 * seconds, beside each role, so it must cost little.
 */
public final class HealthProbe {

  private HealthProbe() {}

  /** Prints how the process of a data directory is and ends with 0 if all its roles run, else 1. */
  public static void main(String[] args) {
    System.exit(run(Path.of(args[0])));
  }

  /** Prints how the process of a data directory is; 0 if all its roles run, 1 otherwise. */
  public static int run(Path data) {
    Optional<Health> health = HealthFile.read(data, Clock.systemUTC());
    if (health.isEmpty()) {
      System.out.println("nothing that works keeps its data in " + data);
      return 1;
    }
    String detail = health.get().detail();
    System.out.println(health.get().state() + (detail.isEmpty() ? "" : ": " + detail));
    return health.get().isRunning() ? 0 : 1;
  }
}
