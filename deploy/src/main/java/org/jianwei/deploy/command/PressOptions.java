package org.jianwei.deploy.command;

import org.jianwei.deploy.press.PressSettings;
import picocli.CommandLine.Option;

/** Where a press is that runs in a process of its own. */
final class PressOptions {

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = PressSettings.LOOPBACK,
      description =
          "Address of the sites: they listen there, and their pages and source files say so"
              + " (default: ${DEFAULT-VALUE}).")
  String host = PressSettings.LOOPBACK;

  @Option(
      names = "--press-port",
      paramLabel = "PORT",
      defaultValue = "" + PressSettings.BASE_PORT,
      description =
          "Port of the first made-up site, the others follow (default: ${DEFAULT-VALUE}).")
  int port;
}
