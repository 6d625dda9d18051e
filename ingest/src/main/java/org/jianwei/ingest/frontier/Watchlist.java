package org.jianwei.ingest.frontier;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.runtime.config.ConfigException;

/** What the catalogue asks of the frontier, by host. Immutable. */
public final class Watchlist {

  private final SourceCatalogue sources;
  private final Map<String, List<WatchedEntry>> entries = new LinkedHashMap<>();
  private final Map<String, List<WatchedEntry>> bySource = new TreeMap<>();

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
          list.bySource.computeIfAbsent(entry.source(), s -> new ArrayList<>()).add(entry);
        }
      }
    }
    list.bySource.values().forEach(of -> of.sort(Comparator.comparing(WatchedEntry::url)));
    return list;
  }

  /** The hosts that have entries. */
  public Set<String> hosts() {
    return entries.keySet();
  }

  /** The entries on a host. */
  public List<WatchedEntry> entries(String host) {
    return entries.getOrDefault(host, List.of());
  }

  /** The entry of that name, where it is one of ours. */
  Optional<WatchedEntry> entry(String host, String source, String url) {
    return entries(host).stream()
        .filter(entry -> entry.source().equals(source) && entry.url().equals(url))
        .findFirst();
  }

  /** Our entries of a source, in the order of their addresses. */
  public List<WatchedEntry> entriesOf(String source) {
    return bySource.getOrDefault(source, List.of());
  }

  /** The sources that have entries on a host. */
  Set<String> sourcesAt(String host) {
    return entries(host).stream()
        .map(WatchedEntry::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The sources that have entries on our hosts. */
  Set<String> sources() {
    return bySource.keySet();
  }

  /** Whether the catalogue has a source. */
  public boolean knows(String source) {
    return sources.source(source).isPresent();
  }

  /** What people call a source; its id where the catalogue does not have it. */
  public String name(String source) {
    return sources.source(source).map(Source::name).orElse(source);
  }

  /**
   * Least time between two requests to a host, on behalf of a source: the longest that it or any
   * source with entries there names.
   */
  Duration pace(String host, String source) {
    return Stream.concat(sourcesAt(host).stream(), Stream.of(source))
        .map(id -> sources.source(id).map(Source::pace).orElse(Source.PACE_DEFAULT))
        .max(Comparator.naturalOrder())
        .orElse(Source.PACE_DEFAULT);
  }

  /** Least time between two requests to a host, whatever for. */
  Duration pace(String host) {
    return sourcesAt(host).stream()
        .map(id -> sources.source(id).map(Source::pace).orElse(Source.PACE_DEFAULT))
        .max(Comparator.naturalOrder())
        .orElse(Source.PACE_DEFAULT);
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
    return new WatchedEntry(
        source.id(), index, FetchKind.of(entry.kind()), host, url, entry.interval());
  }

  private static ConfigException unusable(Source source, URI address) {
    return new ConfigException("source " + source.id() + ": cannot be requested: " + address);
  }
}
