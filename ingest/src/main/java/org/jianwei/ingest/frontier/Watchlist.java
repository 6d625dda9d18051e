package org.jianwei.ingest.frontier;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.runtime.config.ConfigException;

/** What the catalogue asks of the frontier, by host. Immutable. */
public final class Watchlist {

  private final SourceCatalogue sources;
  private final Map<String, List<WatchedEntry>> entries = new LinkedHashMap<>();

  private Watchlist(SourceCatalogue sources) {
    this.sources = sources;
  }

  /**
   * The part of a catalogue whose entries lie on hosts of ours.
   *
   * @param ours the hosts to take
   * @throws ConfigException if an entry's address cannot be requested
   */
  public static Watchlist of(SourceCatalogue sources, Predicate<String> ours) {
    Watchlist list = new Watchlist(sources);
    for (Source source : sources.sources()) {
      for (int i = 0; i < source.entries().size(); i++) {
        WatchedEntry entry = entry(source, i);
        if (ours.test(entry.host())) {
          list.entries.computeIfAbsent(entry.host(), h -> new ArrayList<>()).add(entry);
        }
      }
    }
    return list;
  }

  /** The hosts that have entries. */
  public Set<String> hosts() {
    return entries.keySet();
  }

  /** The entries on a host. */
  List<WatchedEntry> entries(String host) {
    return entries.getOrDefault(host, List.of());
  }

  /** Whether the catalogue has a source. */
  boolean knows(String source) {
    return sources.source(source).isPresent();
  }

  /** Least time between two requests to a host on behalf of a source. */
  Duration pace(String source) {
    return sources.source(source).map(Source::pace).orElse(Source.PACE_DEFAULT);
  }

  /** How often a source's entries are visited: the shortest interval among them. */
  Duration interval(String source) {
    Optional<Duration> shortest =
        sources.source(source).stream()
            .flatMap(s -> s.entries().stream())
            .map(SourceEntry::interval)
            .min(Duration::compareTo);
    return shortest.orElse(SourceEntry.INTERVAL_DEFAULT);
  }

  private static WatchedEntry entry(Source source, int index) {
    SourceEntry entry = source.entries().get(index);
    URI address = entry.url();
    String url =
        HostKey.normalised(address.toString()).orElseThrow(() -> unusable(source, address));
    String host = HostKey.of(url).orElseThrow(() -> unusable(source, address));
    return new WatchedEntry(source.id(), index, kind(entry.kind()), host, url, entry.interval());
  }

  private static FetchKind kind(EntryKind kind) {
    return switch (kind) {
      case FEED -> FetchKind.FEED;
      case LIST -> FetchKind.LIST;
      case SITEMAP -> FetchKind.SITEMAP;
    };
  }

  private static ConfigException unusable(Source source, URI address) {
    return new ConfigException("source " + source.id() + ": cannot be requested: " + address);
  }
}
