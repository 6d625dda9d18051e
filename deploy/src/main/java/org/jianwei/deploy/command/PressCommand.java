package org.jianwei.deploy.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jianwei press}: the made-up sites of the demo in a process of their own. */
@Command(
    name = "press",
    description = "The local press of made-up news sites, apart from the line that reads it.",
    mixinStandardHelpOptions = true,
    subcommands = {PressServeCommand.class, PressCheckCommand.class, HelpCommand.class})
final class PressCommand implements Runnable {

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say which: " + String.join(", ", spec.subcommands().keySet()));
  }
}
