package org.jianwei.classify.text;

/** Hashes that are the same in every process: FNV-1a over UTF-16 chars, then mixed. */
public final class Hashing {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hashing() {}

  /** 64-bit hash of a string. */
  public static long of(String text) {
    return mix(fnv(text, 0, text.length()));
  }

  /** 32-bit hash of a part of a string. */
  public static int ofRange(String text, int from, int to) {
    return (int) mix(fnv(text, from, to));
  }

  private static long fnv(String text, int from, int to) {
    long hash = OFFSET;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** Finaliser of MurmurHash3 (Appleby): every bit depends on all others. */
  private static long mix(long hash) {
    long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
