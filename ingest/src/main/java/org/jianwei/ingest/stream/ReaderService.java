package org.jianwei.ingest.stream;

import java.util.function.Supplier;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.Service;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.StreamsService;

/** The reader as a service. */
public final class ReaderService {

  /** The role. */
  public static final String NAME = "reader";

  private ReaderService() {}

  /** A reader over a catalogue, which is asked for at each page; not running yet. */
  public static Service of(Supplier<SourceCatalogue> sources, KafkaSettings kafka, Tally tally) {
    return new StreamsService(NAME, () -> ReaderTopology.build(sources, tally), kafka);
  }
}
