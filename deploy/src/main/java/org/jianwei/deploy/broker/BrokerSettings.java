package org.jianwei.deploy.broker;

import java.nio.file.Path;
import java.util.Objects;
import org.jianwei.runtime.config.ConfigException;

/**
 * How the embedded broker runs.
 *
 * @param directory where it keeps its logs; kept between starts
 * @param port port on 127.0.0.1 for clients; 0 for any free one
 */
public record BrokerSettings(Path directory, int port) {

  private static final int PORT_MAX = 65_535;

  /** Checks the port. */
  public BrokerSettings {
    Objects.requireNonNull(directory, "directory");
    if (port < 0 || port > PORT_MAX) {
      throw new ConfigException("broker port " + port + ": must be within 0 to " + PORT_MAX);
    }
  }
}
