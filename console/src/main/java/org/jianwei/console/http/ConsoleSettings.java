package org.jianwei.console.http;

import org.jianwei.runtime.config.ConfigException;

/**
 * Where the console listens.
 *
 * @param host address to bind, {@value #LOOPBACK} unless it is meant to be reached from elsewhere
 * @param port TCP port; 0 = any that is free
 */
public record ConsoleSettings(String host, int port) {

  /** The address that only this machine can reach. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final int PORT_MAX = 65_535;

  /** Checks the range of the port. */
  public ConsoleSettings {
    if (host.isBlank()) {
      throw new ConfigException("console host: give an address, such as " + LOOPBACK);
    }
    if (port < 0 || port > PORT_MAX) {
      throw new ConfigException("console port " + port + ": use 0 to " + PORT_MAX);
    }
  }

  /** A console for this machine alone. */
  public static ConsoleSettings local(int port) {
    return new ConsoleSettings(LOOPBACK, port);
  }
}
