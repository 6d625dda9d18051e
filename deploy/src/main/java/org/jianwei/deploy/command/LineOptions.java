package org.jianwei.deploy.command;

import org.jianwei.deploy.line.BrokerChoice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the verbs that start a line. */
final class LineOptions {

  @Option(
      names = "--console-port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description =
          "Port of the console on 127.0.0.1; 0 for any free one (default: ${DEFAULT-VALUE}).")
  int consolePort;

  @Mixin BrokerOptions kafka = new BrokerOptions();

  BrokerChoice broker() {
    return kafka.choice();
  }
}
