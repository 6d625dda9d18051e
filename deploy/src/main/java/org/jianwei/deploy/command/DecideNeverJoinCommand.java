package org.jianwei.deploy.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jianwei decide never-join}. */
@Command(
    name = "never-join",
    description = "Two incidents, or two articles, are never one case.",
    mixinStandardHelpOptions = true)
final class DecideNeverJoinCommand implements Callable<Integer> {

  @Mixin DecideOptions options = new DecideOptions();

  @Parameters(index = "0", paramLabel = "ID", description = "Id of an incident or of an article.")
  String one = "";

  @Parameters(index = "1", paramLabel = "ID", description = "Id of another.")
  String other = "";

  @Override
  public Integer call() {
    return options.decide(drafts -> drafts.neverJoin(one, other));
  }
}
