package org.jianwei.classify.stream;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.Admission;
import org.jianwei.classify.incident.CaseStore;
import org.jianwei.classify.incident.DecisionEffect;
import org.jianwei.classify.incident.Grouper;
import org.jianwei.classify.incident.GroupingChange;
import org.jianwei.classify.incident.RestRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.SizeGuard;
import org.jspecify.annotations.Nullable;

/**
 * Groups the assessments of the one partition, and obeys the decisions of the other. Its index is
 * rebuilt from the stores whenever a task starts, so also after a transaction that was rolled back.
 */
final class GroupProcessor implements Processor<String, Object, String, Object> {

  /** What places and reasons may add to a row after its size was checked. */
  private static final int HEADROOM_BYTES = 50_000;

  /**
   * Most articles whose rows are written for one record, so that no transaction outgrows its time:
   * some ten megabytes, where rows are large.
   */
  static final int MOVES_MAX = 500;

  private static final Duration SETTLE_EVERY = Duration.ofMillis(100);

  private final LinkJudge judge;
  private final CopyRules copyRules;
  private final Tally tally;
  private @Nullable ProcessorContext<String, Object> context;
  private @Nullable CaseStore store;
  private @Nullable Grouper grouper;

  GroupProcessor(LinkJudge judge, CopyRules copyRules, Tally tally) {
    this.judge = judge;
    this.copyRules = copyRules;
    this.tally = tally;
  }

  @Override
  public void init(ProcessorContext<String, Object> initialised) {
    context = initialised;
    store =
        new StreamCaseStore(
            initialised.getStateStore(ClassifyTopology.GROUPED_ARTICLES),
            initialised.getStateStore(ClassifyTopology.PLACED_ARTICLES),
            initialised.getStateStore(ClassifyTopology.OPENED_INCIDENTS),
            initialised.getStateStore(ClassifyTopology.DECISIONS),
            initialised.getStateStore(ClassifyTopology.PENDING_MOVES),
            initialised.getStateStore(ClassifyTopology.RESTING_ARTICLES),
            initialised.getStateStore(ClassifyTopology.COMPARED_ARTICLES));
    initialised.schedule(
        SETTLE_EVERY, PunctuationType.WALL_CLOCK_TIME, now -> orRebuild(this::settle));
    grouper = rebuilt();
  }

  @Override
  public void process(Record<String, Object> record) {
    orRebuild(() -> take(record));
  }

  private void take(Record<String, Object> record) {
    if (record.value() instanceof Assessment assessment) {
      group(record, assessment);
    } else if (record.value() instanceof Decision decision) {
      decide(record, decision);
    } else {
      tally.count(ClassifyTopology.GROUP, "tombstone");
      Ready.of(grouper).deleted(record.key()).ifPresent(d -> decide(record, d));
    }
  }

  /** What fails may have changed the index halfway; the stores are what counts. */
  private void orRebuild(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      grouper = rebuilt();
      throw e;
    }
  }

  private void group(Record<String, Object> record, Assessment assessment) {
    byte[] row = JsonCodec.write(Ready.of(grouper).preview(assessment));
    if (row.length > SizeGuard.VALUE_BYTES_MAX - HEADROOM_BYTES) {
      tally.count(ClassifyTopology.GROUP, "too-large");
      rejection().tooLarge(record, assessment.article(), "what grouping keeps of the article");
      return;
    }
    write(record.headers(), Ready.of(grouper).apply(assessment));
    tally.count(ClassifyTopology.GROUP, "grouped");
  }

  private void decide(Record<String, Object> record, Decision decision) {
    String key = decision.recordKey();
    if (!key.equals(record.key())) {
      tally.count(ClassifyTopology.DECIDE, "rejected");
      rejection()
          .decision(record, decision, "key-mismatch", "Its key should be " + key + ".", false);
      return;
    }
    DecisionEffect effect = Ready.of(grouper).apply(decision);
    write(record.headers(), effect.changes());
    tally.count(ClassifyTopology.DECIDE, decision.undone() ? "undone" : "obeyed");
    explain(record, decision, effect);
  }

  private void explain(Record<String, Object> record, Decision decision, DecisionEffect effect) {
    String overruling = effect.overruledBy();
    if (overruling != null) {
      String detail =
          "It contradicts %s, which was decided earlier and holds; undo either of them (jianwei"
              + " decide undo KEY). It holds once that one is undone.";
      String full = String.format(Locale.ROOT, detail, overruling);
      rejection().decision(record, decision, "decision-contradictory", full, true);
    } else if (!effect.awaited().isEmpty()) {
      String awaited = String.join(", ", new TreeSet<>(effect.awaited()));
      String detail =
          "Nothing is known of %s; it holds once that comes. Undo it if the id is mistyped (jianwei"
              + " decide undo KEY).";
      String full = String.format(Locale.ROOT, detail, awaited);
      rejection().decision(record, decision, "decision-waits", full, true);
    }
  }

  /** Writes some of the rows that wait, in a transaction of their own. */
  private void settle() {
    if (!Ready.of(grouper).isSettled()) {
      write(new RecordHeaders(), Ready.of(grouper).settle());
      Ready.of(context).commit();
    }
  }

  /** Times of publication may lie far back, and a broker would delete by them: it is now. */
  private void write(Headers headers, List<GroupingChange> changes) {
    ProcessorContext<String, Object> to = Ready.of(context);
    for (GroupingChange change : changes) {
      to.forward(
          new Record<>(change.key(), change.value(), to.currentSystemTimeMs(), headers),
          ClassifyTopology.TO_MEMBERSHIPS);
      tally.count(ClassifyTopology.GROUP, change.value() == null ? "left" : "written");
    }
  }

  private Rejection rejection() {
    return new Rejection(
        Ready.of(context), ClassifyTopology.GROUP, ClassifyTopology.GROUP_TO_REJECTS);
  }

  private Grouper rebuilt() {
    return new Grouper(
        judge, copyRules, Admission.RELEVANT, RestRules.shipped(), Ready.of(store), MOVES_MAX);
  }
}
