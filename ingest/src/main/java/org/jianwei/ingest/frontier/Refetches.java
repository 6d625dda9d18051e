package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jianwei.contracts.article.ArticleIds;

/** The articles that will be fetched again, by host and time. */
final class Refetches {

  private final Table<Refetch> rows;
  private final Corrections corrections;

  Refetches(Table<Refetch> rows, Corrections corrections) {
    this.rows = rows;
    this.corrections = corrections;
  }

  /** A row with the time at which it is due. */
  record Due(String key, Refetch refetch, Instant at) {}

  /**
   * Notes an article for its next step, if there is one and room for it; the state returned is the
   * host's new one.
   */
  HostState schedule(String host, HostState state, Refetch refetch) {
    if (refetch.step() >= corrections.after().size()
        || state.refetches() >= corrections.perHostMax()) {
      return state;
    }
    Instant due = refetch.firstAt().plus(corrections.after().get(refetch.step()));
    return put(host, state, refetch, due);
  }

  /** Notes an article whose order was lost: it is due at once. */
  HostState again(String host, HostState state, Refetch refetch, Instant now) {
    return put(host, state, refetch, now);
  }

  /** The article of a host that is due first. */
  Optional<Due> first(String host) {
    return rows.first(host + " ")
        .map(row -> new Due(row.getKey(), row.getValue(), dueAt(host, row)));
  }

  /** Takes an article out; the state returned is the host's new one. */
  HostState remove(HostState state, String key) {
    rows.remove(key);
    return state.withRefetches(-1);
  }

  private HostState put(String host, HostState state, Refetch refetch, Instant due) {
    String key = key(host, refetch, due);
    boolean there = rows.get(key) != null;
    rows.put(key, refetch);
    return there ? state : state.withRefetches(1);
  }

  /** A host holds no space; times have 16 hex digits, so that keys sort as they do. */
  private static String key(String host, Refetch refetch, Instant due) {
    String time = HexFormat.of().toHexDigits(due.toEpochMilli());
    return host + " " + time + " " + ArticleIds.ofCanonicalUrl(refetch.url());
  }

  private static Instant dueAt(String host, Map.Entry<String, Refetch> row) {
    int from = host.length() + 1;
    return Instant.ofEpochMilli(
        HexFormat.fromHexDigitsToLong(row.getKey(), from, from + Long.BYTES * 2));
  }
}
