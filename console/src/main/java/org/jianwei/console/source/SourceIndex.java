package org.jianwei.console.source;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jianwei.contracts.source.SourceHealth;

/** The latest health of every source, in memory. Thread-safe. */
public final class SourceIndex {

  private final Map<String, SourceHealth> byId = new ConcurrentHashMap<>();

  /** Puts what is said of a source last. */
  public void put(SourceHealth health) {
    byId.put(health.source(), health);
  }

  /** Takes out a source that left the catalogue. */
  public void remove(String source) {
    byId.remove(source);
  }

  /** All sources, the worst first. */
  public List<SourceHealth> worstFirst() {
    return byId.values().stream().sorted(Worst.FIRST).toList();
  }
}
