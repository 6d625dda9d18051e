package org.jianwei.classify.stream;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.classify.repeat.Seen;
import org.jianwei.classify.repeat.Sighting;
import org.jianwei.contracts.article.Article;
import org.jianwei.runtime.Tally;
import org.jspecify.annotations.Nullable;

/** Drops repeats and numbers revisions. */
final class RepeatsProcessor implements Processor<String, Article, String, RevisedArticle> {

  private final Tally tally;
  private @Nullable ProcessorContext<String, RevisedArticle> context;
  private @Nullable KeyValueStore<String, Seen> seen;

  RepeatsProcessor(Tally tally) {
    this.tally = tally;
  }

  @Override
  public void init(ProcessorContext<String, RevisedArticle> initialised) {
    context = initialised;
    seen = initialised.getStateStore(ClassifyTopology.SEEN);
  }

  @Override
  public void process(Record<String, Article> record) {
    Article article = record.value();
    if (article == null) {
      tally.count(ClassifyTopology.REPEATS, "tombstone");
      return;
    }
    KeyValueStore<String, Seen> store = Ready.of(seen);
    String outcome =
        Sighting.of(store.get(article.id()), article)
            .fold(fresh -> forward(record, fresh.seen(), store), () -> "repeat");
    tally.count(ClassifyTopology.REPEATS, outcome);
  }

  private String forward(
      Record<String, Article> record, Seen now, KeyValueStore<String, Seen> store) {
    Article article = record.value();
    Ready.of(context)
        .forward(
            record.withKey(article.id()).withValue(new RevisedArticle(article, now.revision())));
    store.put(article.id(), now);
    return now.revision() == 1 ? "new" : "revision";
  }
}
