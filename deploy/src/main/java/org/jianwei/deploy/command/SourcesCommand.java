package org.jianwei.deploy.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jianwei sources}: the verbs for whoever keeps the catalogue. */
@Command(
    name = "sources",
    description = "Helps to keep the catalogue of sources.",
    mixinStandardHelpOptions = true,
    subcommands = {
      SourcesCheckCommand.class,
      SourcesSuggestCommand.class,
      SourcesTestCommand.class,
      HelpCommand.class
    })
final class SourcesCommand implements Runnable {

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say which: " + String.join(", ", spec.subcommands().keySet()));
  }
}
