package org.jianwei.deploy.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jianwei decide merge}. */
@Command(
    name = "merge",
    description = "Two incidents are one case: the older id stays, the other answers with it.",
    mixinStandardHelpOptions = true)
final class DecideMergeCommand implements Callable<Integer> {

  @Mixin DecideOptions options = new DecideOptions();

  @Parameters(index = "0", paramLabel = "INCIDENT", description = "Id of an incident.")
  String one = "";

  @Parameters(index = "1", paramLabel = "INCIDENT", description = "Id of another.")
  String other = "";

  @Override
  public Integer call() {
    return options.decide(drafts -> drafts.merge(one, other));
  }
}
