package org.jianwei.runtime.stream;

/**
 * Keeps records below the broker's limit. Under exactly-once one record that the broker refuses is
 * an endless crash loop which no handler ends, so sizes are checked before every sink and every
 * store.
 */
public final class SizeGuard {

  /** Largest value, in bytes, that goes to a topic or a store: the broker's 1 MiB less headroom. */
  public static final int VALUE_BYTES_MAX = 900_000;

  private SizeGuard() {}

  /** Whether a serialised value may be written. */
  public static boolean fits(byte[] value) {
    return value.length <= VALUE_BYTES_MAX;
  }
}
