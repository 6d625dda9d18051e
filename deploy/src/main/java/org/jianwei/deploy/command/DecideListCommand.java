package org.jianwei.deploy.command;

import java.util.concurrent.Callable;
import org.jianwei.contracts.decision.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jianwei decide list}. */
@Command(
    name = "list",
    description = "Shows what was decided, with the keys by which it can be taken back.",
    mixinStandardHelpOptions = true)
final class DecideListCommand implements Callable<Integer> {

  @Mixin ReachOptions reach = new ReachOptions();

  @Option(names = "--all", description = "Also what was taken back.")
  boolean all;

  @Override
  public Integer call() {
    TextTable table = new TextTable("decision", "other incident", "by", "at", "state", "why");
    for (Decision d : reach.topic().read().decisions()) {
      if (all || !d.undone()) {
        String other = d.otherIncidentId();
        table.row(
            d.recordKey(),
            other == null ? "" : other,
            d.decidedBy(),
            d.decidedAt().toString(),
            d.undone() ? "undone" : "holds",
            d.reason());
      }
    }
    System.out.print(table);
    return Main.DONE;
  }
}
