package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When hosts are to be looked at again. Asking who is due costs by those who are, not by all that
 * wait: it is asked many times a second.
 */
public final class Wakes {

  private static final Comparator<Wake> FIRST_DUE =
      Comparator.comparing(Wake::at).thenComparing(Wake::host);

  private final Map<String, Instant> times = new HashMap<>();
  private final TreeSet<Wake> inOrder = new TreeSet<>(FIRST_DUE);

  /** Sets the time of a host; null for a host that nothing is to be done for. */
  public void set(String host, @Nullable Instant at) {
    Instant before = at == null ? times.remove(host) : times.put(host, at);
    if (before != null) {
      inOrder.remove(new Wake(before, host));
    }
    if (at != null) {
      inOrder.add(new Wake(at, host));
    }
  }

  /** Makes a host due at once, if it waits at all. */
  public void hasten(String host) {
    if (times.containsKey(host)) {
      set(host, Instant.EPOCH);
    }
  }

  /** The hosts that are due, the one that has waited longest first. */
  public List<String> due(Instant now) {
    List<String> due = new ArrayList<>();
    for (Wake wake : inOrder) {
      if (wake.at().isAfter(now)) {
        break;
      }
      due.add(wake.host());
    }
    return due;
  }

  private record Wake(Instant at, String host) {}
}
