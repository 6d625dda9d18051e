package org.jianwei.ingest.batch;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;

/** Which source a saved page belongs to: the one that has an entry at the same site. */
public final class ExtractSources {

  private static final Source UNKNOWN =
      new Source(
          "unknown",
          "unknown",
          "zh",
          "unknown",
          "never",
          null,
          List.of(
              new SourceEntry(EntryKind.LIST, URI.create("http://unknown.invalid/"), null, null)),
          null,
          null);

  /** No page belongs to any source: all are read without rules. */
  public static final ExtractSources GENERIC = new ExtractSources(Map.of());

  private final Map<String, Source> bySite;

  private ExtractSources(Map<String, Source> bySite) {
    this.bySite = bySite;
  }

  /** Pages belong to the sources of a catalogue; of two at one site to the first by id. */
  public static ExtractSources of(SourceCatalogue catalogue) {
    Map<String, Source> bySite = new HashMap<>();
    for (Source source : catalogue.sources()) {
      for (SourceEntry entry : source.entries()) {
        WebAddress.site(entry.url().toString()).ifPresent(site -> bySite.putIfAbsent(site, source));
      }
    }
    return new ExtractSources(bySite);
  }

  /** The source for a page at {@code url}; one without rules where none is known. */
  Source of(String url) {
    return Optional.ofNullable(bySite.get(WebAddress.site(url).orElse(""))).orElse(UNKNOWN);
  }

  /** The publisher, unless it is only the name of the unknown source. */
  static boolean isKnown(String publisher) {
    return !publisher.equals(UNKNOWN.publisher());
  }
}
