package org.jianwei.ingest.stream;

import java.util.function.Supplier;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.Service;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.StreamsService;

/** The frontier as a service. */
public final class FrontierService {

  /** The role. */
  public static final String NAME = "frontier";

  private FrontierService() {}

  /** A frontier over a catalogue, which is asked for again and again; not running yet. */
  public static Service of(
      Supplier<SourceCatalogue> sources,
      IngestSettings settings,
      KafkaSettings kafka,
      Tally tally) {
    return new StreamsService(
        NAME, () -> FrontierTopology.build(sources, settings.frontier(), tally), kafka);
  }
}
