package org.jianwei.deploy.command;

import java.nio.file.Path;

/** Where the installation is, as the launcher says. */
final class Home {

  private Home() {}

  /** The directory that holds {@code sources/}; the working directory where nobody says. */
  static Path directory() {
    return Path.of(System.getProperty("jianwei.home", ""));
  }

  /**
   * Sends the log to {@code logs/} in the data directory. Must come before the first log record.
   */
  static void logTo(Path data) {
    System.setProperty("jianwei.logs", data.resolve("logs").toString());
  }
}
