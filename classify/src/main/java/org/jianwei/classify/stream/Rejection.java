package org.jianwei.classify.stream;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.runtime.stream.SizeGuard;
import org.jspecify.annotations.Nullable;

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
            origin(article.url()),
            article.title(),
            article.fetchedAt());
    forward(record, reject);
  }

  /**
   * Tells what is wrong with a decision.
   *
   * @param kept whether it may hold all the same
   */
  void decision(
      Record<String, ?> record, Decision decision, String reason, String detail, boolean kept) {
    Reject reject =
        new Reject(
            step,
            decision.recordKey(),
            reason,
            detail,
            kept,
            origin(null),
            JsonCodec.writeString(decision),
            decision.decidedAt());
    forward(record, reject);
  }

  private void forward(Record<String, ?> record, Reject reject) {
    context.forward(
        new Record<>(reject.recordKey(), reject, context.currentSystemTimeMs(), record.headers()),
        sink);
  }

  private Reject.Origin origin(@Nullable String url) {
    return context
        .recordMetadata()
        .map(m -> new Reject.Origin(m.topic(), m.partition(), m.offset(), url))
        .orElseGet(() -> new Reject.Origin(null, null, null, url));
  }
}
