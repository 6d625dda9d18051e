package org.jianwei.classify.stream;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.Admission;
import org.jianwei.classify.incident.CaseStore;
import org.jianwei.classify.incident.Grouper;
import org.jianwei.classify.incident.GroupingChange;
import org.jianwei.classify.incident.LinkJudge;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.SizeGuard;
import org.jspecify.annotations.Nullable;

/**
 * Groups the assessments of the one partition. Its index is rebuilt from the stores whenever a task
 * starts, so also after a transaction that was rolled back.
 */
final class GroupProcessor implements Processor<String, Assessment, String, Object> {

  /** What places and reasons may add to a row after its size was checked. */
  private static final int HEADROOM_BYTES = 50_000;

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
            initialised.getStateStore(ClassifyTopology.OPENED_INCIDENTS));
    grouper = rebuilt();
  }

  @Override
  public void process(Record<String, Assessment> record) {
    Assessment assessment = record.value();
    if (assessment == null) {
      tally.count(ClassifyTopology.GROUP, "tombstone");
      return;
    }
    byte[] row = JsonCodec.write(Ready.of(grouper).preview(assessment));
    if (row.length > SizeGuard.VALUE_BYTES_MAX - HEADROOM_BYTES) {
      tally.count(ClassifyTopology.GROUP, "too-large");
      new Rejection(Ready.of(context), ClassifyTopology.GROUP, ClassifyTopology.GROUP_TO_REJECTS)
          .tooLarge(record, assessment.article(), "what grouping keeps of the article");
      return;
    }
    apply(record);
  }

  private void apply(Record<String, Assessment> record) {
    try {
      for (GroupingChange change : Ready.of(grouper).apply(record.value())) {
        Record<String, Object> out =
            new Record<>(change.key(), change.value(), record.timestamp(), record.headers());
        Ready.of(context).forward(out, ClassifyTopology.TO_MEMBERSHIPS);
        tally.count(ClassifyTopology.GROUP, change.value() == null ? "left" : "written");
      }
      tally.count(ClassifyTopology.GROUP, "grouped");
    } catch (RuntimeException e) {
      // The index may have been changed halfway; the stores are what counts.
      grouper = rebuilt();
      throw e;
    }
  }

  private Grouper rebuilt() {
    return new Grouper(judge, copyRules, Admission.RELEVANT, Ready.of(store));
  }
}
