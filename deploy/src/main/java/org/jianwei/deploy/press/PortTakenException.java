package org.jianwei.deploy.press;

/** A port that a site of the press needs belongs to another program. The message can be printed. */
public final class PortTakenException extends RuntimeException {

  private final int port;

  PortTakenException(String host, int port, String site, Throwable cause) {
    super(
        "port "
            + port
            + " on "
            + host
            + " is taken, and the made-up site "
            + site
            + " of the local press needs it; stop the other program or choose another base port",
        cause);
    this.port = port;
  }

  /** The port. */
  public int port() {
    return port;
  }
}
