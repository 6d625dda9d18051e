package org.jianwei.deploy.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jianwei decide undo}. */
@Command(
    name = "undo",
    description = "A decision is taken back: things stand as without it.",
    mixinStandardHelpOptions = true)
final class DecideUndoCommand implements Callable<Integer> {

  @Mixin DecideOptions options = new DecideOptions();

  @Parameters(paramLabel = "KEY", description = "Key of the decision, as decide list shows it.")
  String id = "";

  @Override
  public Integer call() {
    return options.decide(drafts -> drafts.undo(id));
  }
}
