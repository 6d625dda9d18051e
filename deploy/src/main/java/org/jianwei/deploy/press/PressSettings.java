package org.jianwei.deploy.press;

import java.time.Clock;
import java.util.Objects;

/**
 * How a press is started.
 *
 * @param basePort port of the first site, the others follow upwards; 0 for any free ports
 * @param clock tells how much time has passed since the start
 * @param speed how many times faster than written articles appear and slow sites answer
 */
public record PressSettings(int basePort, Clock clock, double speed) {

  /** Port of the first site where nothing else is asked for. */
  public static final int BASE_PORT = 17801;

  private static final int PORT_MAX = 65_500; // the sites need a few above it

  /** Checks ranges. */
  public PressSettings {
    Objects.requireNonNull(clock, "clock");
    if (basePort < 0 || basePort > PORT_MAX) {
      throw new IllegalArgumentException(
          "base port " + basePort + " is not within 0 to " + PORT_MAX);
    }
    if (!(speed > 0)) {
      throw new IllegalArgumentException("speed " + speed + " is not positive");
    }
  }

  /** The demo's: the usual ports, at the written speed. */
  public static PressSettings demo(Clock clock) {
    return new PressSettings(BASE_PORT, clock, 1);
  }
}
