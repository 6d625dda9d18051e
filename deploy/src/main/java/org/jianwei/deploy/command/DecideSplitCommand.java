package org.jianwei.deploy.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jianwei decide split}. */
@Command(
    name = "split",
    description =
        "Articles are about another case than their incident: they leave it together, for a new"
            + " incident or for another one. The article that opened it keeps its id.",
    mixinStandardHelpOptions = true)
final class DecideSplitCommand implements Callable<Integer> {

  @Mixin DecideOptions options = new DecideOptions();

  @Parameters(paramLabel = "INCIDENT", description = "Id of the incident.")
  String id = "";

  @Option(
      names = "--articles",
      paramLabel = "ID",
      split = ",",
      required = true,
      description = "Ids of the articles that leave, parted by commas.")
  List<String> articles = List.of();

  @Option(
      names = "--into",
      paramLabel = "INCIDENT",
      description = "Incident to which they go (default: a new one).")
  @Nullable String into;

  @Override
  public Integer call() {
    return options.decide(drafts -> drafts.split(id, articles, into));
  }
}
