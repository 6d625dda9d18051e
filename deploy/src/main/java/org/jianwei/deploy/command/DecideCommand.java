package org.jianwei.deploy.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jianwei decide}: what people know better than the scores. */
@Command(
    name = "decide",
    description =
        "Decides about incidents of a running line: what belongs together, what does not, what is"
            + " no incident. Decisions hold whatever articles come, survive replays, and can be"
            + " taken back.",
    mixinStandardHelpOptions = true,
    subcommands = {
      DecideMergeCommand.class,
      DecideSplitCommand.class,
      DecideNeverJoinCommand.class,
      DecideDismissCommand.class,
      DecideUndoCommand.class,
      DecideListCommand.class
    })
final class DecideCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getErr());
    return Main.CANNOT_START;
  }
}
