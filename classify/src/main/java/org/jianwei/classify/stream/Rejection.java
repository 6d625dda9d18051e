package org.jianwei.classify.stream;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.runtime.stream.SizeGuard;

/** Sends what cannot go on to the topic rejects. */
final class Rejection {

  private final ProcessorContext<String, Object> context;
  private final String step;
  private final String sink;

  Rejection(ProcessorContext<String, Object> context, String step, String sink) {
    this.context = context;
    this.step = step;
    this.sink = sink;
  }

  /** Rejects a record of which something would not fit into a record of Kafka. */
  void tooLarge(Record<String, ?> record, Article article, String what) {
    String detail =
        what
            + " exceeds "
            + SizeGuard.VALUE_BYTES_MAX
            + " bytes; the reader should have cut the text";
    Reject reject =
        new Reject(
            step,
            article.id(),
            "too-large",
            detail,
            false,
            origin(article),
            article.title(),
            article.fetchedAt());
    context.forward(record.withKey(reject.recordKey()).withValue((Object) reject), sink);
  }

  private Reject.Origin origin(Article article) {
    return context
        .recordMetadata()
        .map(m -> new Reject.Origin(m.topic(), m.partition(), m.offset(), article.url()))
        .orElseGet(() -> Reject.Origin.ofUrl(article.url()));
  }
}
