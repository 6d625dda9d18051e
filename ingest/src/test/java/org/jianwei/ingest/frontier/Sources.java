package org.jianwei.ingest.frontier;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;

/** Made-up sources for tests: a feed a minute, a request a second. */
public final class Sources {

  public static final Duration PACE = Duration.ofSeconds(1);
  public static final Duration INTERVAL = Duration.ofMinutes(1);

  private Sources() {}

  /** One source with the feeds given. */
  public static SourceCatalogue feeds(String... urls) {
    return SourceCatalogue.of(List.of(source("morning", EntryKind.FEED, urls)));
  }

  /** A source. */
  public static Source source(String id, EntryKind kind, String... urls) {
    List<SourceEntry> entries =
        Arrays.stream(urls)
            .map(url -> new SourceEntry(kind, URI.create(url), INTERVAL, null))
            .toList();
    return new Source(id, "晨报", "zh", "晨报社", "never", PACE, entries, null, null);
  }
}
