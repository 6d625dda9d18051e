package org.jianwei.runtime.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.reject.Reject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a record that cannot be read or processed into one {@link Reject} and goes on. Failures of
 * Kafka itself are not the record's fault: they stop the thread, which is then replaced.
 */
public final class RejectingHandler
    implements DeserializationExceptionHandler, ProcessingExceptionHandler {

  static final String STEP_CONFIG = "jianwei.step";

  private static final Logger LOG = LoggerFactory.getLogger(RejectingHandler.class);

  private String step = "unknown";

  @Override
  public void configure(Map<String, ?> configs) {
    Object configured = configs.get(STEP_CONFIG);
    if (configured != null) {
      step = configured.toString();
    }
  }

  @Override
  public DeserializationExceptionHandler.Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    return DeserializationExceptionHandler.Response.resume(
        List.of(reject(context, "record-unreadable", exception, record.key(), record.value())));
  }

  @Override
  public ProcessingExceptionHandler.Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    if (exception instanceof KafkaException && !(exception instanceof SerializationException)) {
      return ProcessingExceptionHandler.Response.fail();
    }
    LOG.error(
        "{}: record at {}-{} offset {} failed in {} and went to {}",
        step,
        context.topic(),
        context.partition(),
        context.offset(),
        context.processorNodeId(),
        Topics.REJECTS.name(),
        exception);
    return ProcessingExceptionHandler.Response.resume(
        List.of(
            reject(
                context,
                "processing-failed",
                exception,
                context.sourceRawKey(),
                context.sourceRawValue())));
  }

  private ProducerRecord<byte[], byte[]> reject(
      ErrorHandlerContext context,
      String reason,
      Exception exception,
      byte @Nullable [] key,
      byte @Nullable [] value) {
    Reject reject =
        new Reject(
            step,
            excerpt(key),
            reason,
            exception.toString(),
            false,
            new Reject.Origin(context.topic(), context.partition(), context.offset(), null),
            excerpt(value),
            Instant.ofEpochMilli(Math.max(0, context.timestamp())));
    return new ProducerRecord<>(
        Topics.REJECTS.name(),
        reject.recordKey().getBytes(StandardCharsets.UTF_8),
        JsonCodec.write(reject));
  }

  private static String excerpt(byte @Nullable [] bytes) {
    return bytes == null
        ? ""
        : new String(
            bytes, 0, Math.min(bytes.length, Reject.EXCERPT_CHARS_MAX), StandardCharsets.UTF_8);
  }
}
