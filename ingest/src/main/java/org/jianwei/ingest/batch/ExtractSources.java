package org.jianwei.ingest.batch;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.SiteRules;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.jspecify.annotations.Nullable;

/** Which source a saved page belongs to: the one that has an entry, or rules, for its site. */
public final class ExtractSources {

  private static final String NOWHERE = "http://unknown.invalid/";

  private static final Source UNKNOWN = source("unknown", "unknown", NOWHERE, null);

  /** No page belongs to any source: all are read without rules. */
  public static final ExtractSources GENERIC = new ExtractSources(Map.of());

  private final Map<String, Source> bySite;

  private ExtractSources(Map<String, Source> bySite) {
    this.bySite = bySite;
  }

  /**
   * Pages belong to the sources of a catalogue, and to sites that have rules alone. Of several
   * sources at one site the first by id counts that has rules for its articles.
   */
  public static ExtractSources of(SourceCatalogue catalogue) {
    Map<String, Source> bySite = new HashMap<>();
    for (Source source : catalogue.sources()) {
      for (SourceEntry entry : source.entries()) {
        WebAddress.site(entry.url().toString())
            .ifPresent(site -> bySite.merge(site, source, ExtractSources::withRules));
      }
    }
    for (SiteRules site : catalogue.siteRules()) {
      Source source = source("rules", site.name(), "http://" + site.site() + "/", site.article());
      bySite.merge(site.site(), source, ExtractSources::withRules);
    }
    return new ExtractSources(bySite);
  }

  /** The source for a page of a site; one without rules where none is known. */
  Source of(String site) {
    return Optional.ofNullable(bySite.get(site)).orElse(UNKNOWN);
  }

  /** The publisher, unless it is only the name of the unknown source. */
  static boolean isKnown(String publisher) {
    return !publisher.equals(UNKNOWN.publisher());
  }

  private static Source withRules(Source one, Source other) {
    return one.article() == null && other.article() != null ? other : one;
  }

  private static Source source(String id, String name, String url, @Nullable ArticleRules article) {
    return new Source(
        id,
        name,
        "zh",
        name,
        "never",
        null,
        List.of(new SourceEntry(EntryKind.LIST, URI.create(url), null, null)),
        article,
        null);
  }
}
