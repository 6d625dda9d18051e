package org.jianwei.ingest.stream;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jianwei.contracts.Topics;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.Tally;
import org.jspecify.annotations.Nullable;

/** Hands what comes in to the task of its partition. */
final class FrontierProcessor implements Processor<String, Object, String, Object> {

  private final Supplier<SourceCatalogue> sources;
  private final FrontierSettings settings;
  private final Tally tally;
  private @Nullable FrontierTask task;
  private @Nullable ProcessorContext<String, Object> context;

  FrontierProcessor(Supplier<SourceCatalogue> sources, FrontierSettings settings, Tally tally) {
    this.sources = sources;
    this.settings = settings;
    this.tally = tally;
  }

  @Override
  public void init(ProcessorContext<String, Object> context) {
    this.context = context;
    task = FrontierTask.open(context, sources, settings, tally);
  }

  @Override
  public void process(Record<String, Object> record) {
    FrontierTask open = Objects.requireNonNull(task, "not initialised");
    Object value = record.value();
    if (value == null && isResult()) {
      open.takeEcho(Instant.ofEpochMilli(record.timestamp()));
    } else if (value != null) {
      open.take(value);
    }
  }

  private boolean isResult() {
    return Objects.requireNonNull(context, "not initialised")
        .recordMetadata()
        .filter(from -> from.topic().equals(Topics.FETCH_RESULTS.name()))
        .isPresent();
  }
}
