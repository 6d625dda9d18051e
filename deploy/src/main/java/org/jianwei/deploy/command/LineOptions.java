package org.jianwei.deploy.command;

import org.jianwei.console.http.ConsoleSettings;
import org.jianwei.deploy.line.BrokerChoice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the verbs that start a line. */
final class LineOptions {

  @Option(
      names = "--console-port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port of the console; 0 for any free one (default: ${DEFAULT-VALUE}).")
  int consolePort;

  @Option(
      names = "--console-host",
      paramLabel = "ADDRESS",
      defaultValue = ConsoleSettings.LOOPBACK,
      description =
          "Address on which the console listens (default: ${DEFAULT-VALUE}). It asks nobody who"
              + " they are: another one is for networks where everybody may read it.")
  String consoleHost = ConsoleSettings.LOOPBACK;

  @Mixin BrokerOptions kafka = new BrokerOptions();

  ConsoleSettings console() {
    return new ConsoleSettings(consoleHost, consolePort);
  }

  BrokerChoice broker() {
    return kafka.choice();
  }
}
