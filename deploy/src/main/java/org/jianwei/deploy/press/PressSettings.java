package org.jianwei.deploy.press;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a press is started.
 *
 * @param host address on which the sites listen and which their URLs name
 * @param basePort port of the first site, the others follow upwards; 0 for any free ports
 * @param clock tells how much time has passed since the start
 * @param opened moment from which articles count; null for the clock's present
 * @param speed how many times faster than written articles appear and slow sites answer
 */
public record PressSettings(
    String host, int basePort, Clock clock, @Nullable Instant opened, double speed) {

  /** The address that only this machine can reach. */
  public static final String LOOPBACK = "127.0.0.1";

  /** Port of the first site where nothing else is asked for. */
  public static final int BASE_PORT = 17801;

  private static final int PORT_MAX = 65_500; // the sites need a few above it

  /** Checks ranges. */
  public PressSettings {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(clock, "clock");
    if (basePort < 0 || basePort > PORT_MAX) {
      throw new IllegalArgumentException(
          "base port " + basePort + " is not within 0 to " + PORT_MAX);
    }
    if (!(speed > 0)) {
      throw new IllegalArgumentException("speed " + speed + " is not positive");
    }
  }

  /** A press for this machine alone, whose articles count from the clock's present. */
  public PressSettings(int basePort, Clock clock, double speed) {
    this(LOOPBACK, basePort, clock, null, speed);
  }

  /** The demo's: the usual ports, at the written speed. */
  public static PressSettings demo(Clock clock) {
    return new PressSettings(BASE_PORT, clock, 1);
  }
}
