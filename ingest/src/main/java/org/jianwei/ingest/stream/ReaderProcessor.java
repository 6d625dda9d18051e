package org.jianwei.ingest.stream;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.reader.PageReader;
import org.jianwei.ingest.reader.Reading;
import org.jianwei.runtime.Tally;
import org.jspecify.annotations.Nullable;

/** Reads one page and sends what it held to where it belongs. */
final class ReaderProcessor implements Processor<String, byte[], String, Object> {

  private static final String STEP = "read";

  private final PageReader reader;
  private final Tally tally;
  private @Nullable ProcessorContext<String, Object> context;

  ReaderProcessor(PageReader reader, Tally tally) {
    this.reader = reader;
    this.tally = tally;
  }

  @Override
  public void init(ProcessorContext<String, Object> context) {
    this.context = context;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    Page page = PageCodec.decode(record.value(), record.headers());
    Reading reading = reader.read(page);
    if (reading.article() != null) {
      forward(reading.article().id(), reading.article(), ReaderTopology.TO_ARTICLES);
    }
    if (reading.report() != null) {
      forward(reading.report().key(), reading.report(), ReaderTopology.TO_LINKS);
    }
    reading.links().forEach(link -> forward(link.host(), link, ReaderTopology.TO_LINKS));
    reading.rejects().forEach(r -> forward(r.recordKey(), r, ReaderTopology.TO_REJECTS));
    tally.count(STEP, outcome(page, reading));
  }

  private static String outcome(Page page, Reading reading) {
    boolean dropped = reading.article() == null && reading.links().isEmpty();
    return page.kind().label() + (dropped ? "-empty" : "-read");
  }

  private void forward(String key, Object value, String sink) {
    ProcessorContext<String, Object> to = Objects.requireNonNull(context, "not initialised");
    to.forward(new Record<>(key, value, to.currentSystemTimeMs()), sink);
  }
}
