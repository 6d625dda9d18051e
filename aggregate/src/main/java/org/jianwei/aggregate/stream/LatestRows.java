package org.jianwei.aggregate.stream;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rows of a store as objects: those read or written last, so that they need not be read again. */
final class LatestRows<T> extends LinkedHashMap<String, T> {

  private static final long serialVersionUID = 1;
  private static final float LOAD = 0.75f;

  private final int max;

  LatestRows(int max) {
    super(16, LOAD, true);
    this.max = max;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
    return size() > max;
  }
}
