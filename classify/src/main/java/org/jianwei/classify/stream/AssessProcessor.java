package org.jianwei.classify.stream;

import java.util.function.BiFunction;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.SizeGuard;
import org.jspecify.annotations.Nullable;

/**
 * Judges articles. Those that are not relevant go no further; but a later revision always does, so
 * that an article which is not relevant any more can leave its incident.
 */
final class AssessProcessor implements Processor<String, RevisedArticle, String, Object> {

  private final BiFunction<Article, Integer, Assessment> assess;
  private final Tally tally;
  private @Nullable ProcessorContext<String, Object> context;

  AssessProcessor(BiFunction<Article, Integer, Assessment> assess, Tally tally) {
    this.assess = assess;
    this.tally = tally;
  }

  @Override
  public void init(ProcessorContext<String, Object> initialised) {
    context = initialised;
  }

  @Override
  public void process(Record<String, RevisedArticle> record) {
    RevisedArticle revised = record.value();
    Assessment assessment = assess.apply(revised.article(), revised.revision());
    boolean relevant =
        assessment.judgement().isRelevant()
            || assessment.items().stream().anyMatch(item -> item.judgement().isRelevant());
    if (!relevant && revised.revision() == 1) {
      tally.count(ClassifyTopology.ASSESS, "irrelevant");
      return;
    }
    if (!SizeGuard.fits(JsonCodec.write(assessment))) {
      tally.count(ClassifyTopology.ASSESS, "too-large");
      new Rejection(Ready.of(context), ClassifyTopology.ASSESS, ClassifyTopology.ASSESS_TO_REJECTS)
          .tooLarge(record, assessment.article(), "the assessment");
      return;
    }
    tally.count(ClassifyTopology.ASSESS, relevant ? "relevant" : "no-longer-relevant");
    Ready.of(context)
        .forward(record.withValue((Object) assessment), ClassifyTopology.TO_ASSESSMENTS);
  }
}
