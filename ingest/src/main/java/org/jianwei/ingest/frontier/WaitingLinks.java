package org.jianwei.ingest.frontier;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The links that wait, one queue a host: first in, first out. */
final class WaitingLinks {

  private final Table<WaitingLink> rows;

  WaitingLinks(Table<WaitingLink> rows) {
    this.rows = rows;
  }

  /** Puts a link at the end; the state returned is the host's new one. */
  HostState add(String host, HostState state, WaitingLink link) {
    rows.put(key(host, state.queued()), link);
    return state.withLink();
  }

  /** The link that waits longest. */
  Optional<Map.Entry<String, WaitingLink>> first(String host) {
    return rows.first(host + " ");
  }

  /** Takes a link out; the state returned is the host's new one. */
  HostState remove(HostState state, String key) {
    rows.remove(key);
    return state.withoutLink();
  }

  /** A host holds no space; positions have 16 hex digits, so that keys sort as they do. */
  static String key(String host, long position) {
    return host + " " + HexFormat.of().toHexDigits(position);
  }
}
