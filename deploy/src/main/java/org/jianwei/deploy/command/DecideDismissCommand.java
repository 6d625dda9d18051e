package org.jianwei.deploy.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jianwei decide dismiss}. */
@Command(
    name = "dismiss",
    description = "An incident is none. Its articles stay in it, and new ones still come.",
    mixinStandardHelpOptions = true)
final class DecideDismissCommand implements Callable<Integer> {

  @Mixin DecideOptions options = new DecideOptions();

  @Parameters(paramLabel = "INCIDENT", description = "Id of the incident.")
  String id = "";

  @Override
  public Integer call() {
    return options.decide(drafts -> drafts.dismiss(id));
  }
}
