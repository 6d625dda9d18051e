package org.jianwei.ingest.frontier;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The links that wait, one queue a host: first in, first out. Entries that have moved to the host,
 * and the parts of sitemaps, go before articles, each address once.
 */
final class WaitingLinks {

  private final Table<WaitingLink> rows;

  WaitingLinks(Table<WaitingLink> rows) {
    this.rows = rows;
  }

  /** Puts a link into the queue; the state returned is the host's new one. */
  HostState add(String host, HostState state, WaitingLink link) {
    EntryRef entry = link.link().entry();
    String key =
        link.link().kind().recurs() && entry != null
            ? entryKey(host, entry, link.link().url())
            : key(host, state.queued());
    boolean there = rows.get(key) != null;
    rows.put(key, link);
    return there ? state : state.withLink();
  }

  /** The link that is next. */
  Optional<Map.Entry<String, WaitingLink>> first(String host) {
    return rows.first(host + " ");
  }

  /** Takes a link out; the state returned is the host's new one. */
  HostState remove(HostState state, @Nullable String key) {
    if (key == null) {
      return state;
    }
    rows.remove(key);
    return state.withoutLink();
  }

  /** A host holds no space; positions have 16 hex digits, so that keys sort as they do. */
  private static String key(String host, long position) {
    return host + " " + HexFormat.of().toHexDigits(position);
  }

  /** A hyphen sorts before all digits. */
  private static String entryKey(String host, EntryRef entry, String url) {
    return host + " -" + entry.source() + " " + entry.index() + " " + url;
  }
}
