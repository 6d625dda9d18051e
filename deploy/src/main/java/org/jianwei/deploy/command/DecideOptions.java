package org.jianwei.deploy.command;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.deploy.decide.DecisionTopic;
import org.jianwei.deploy.decide.Drafts;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, why, and on which cluster. */
final class DecideOptions {

  @Mixin ReachOptions reach = new ReachOptions();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who decides (default: ${DEFAULT-VALUE}).")
  String by = "";

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      required = true,
      description = "Why, in a few words; it stands beside the decision for ever.")
  String why = "";

  /** Words a decision, writes it and says how to take it back. */
  int decide(Function<Drafts, Decision> draft) {
    DecisionTopic topic = reach.topic();
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    Decision decision = draft.apply(new Drafts(topic.read(), by, now, why));
    topic.write(decision);
    System.out.println(decision.recordKey());
    System.err.println(
        decision.undone()
            ? "Taken back."
            : "Decided. To take it back: jianwei decide undo "
                + decision.recordKey()
                + " --why TEXT");
    return Main.DONE;
  }
}
