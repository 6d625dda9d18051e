package org.jianwei.classify.harm;

import java.util.Arrays;
import java.util.Set;

/**
 * The hashed features of a text. A feature may occur more than once; its values then add up.
 * Features are hashed (Weinberger et al. 2009), so a model holds numbers and no words.
 */
public final class FeatureVector {

  /** Number of hash buckets; a power of two. */
  public static final int BUCKETS = 1 << 17;

  private static final int FNV_PRIME = 0x01000193;
  private static final int FNV_OFFSET = 0x811C9DC5;

  private int[] buckets = new int[256];
  private float[] values = new float[256];
  private byte[] groups = new byte[256];
  private int size;

  /** Number of entries. */
  public int size() {
    return size;
  }

  /** The bucket of an entry. */
  public int bucket(int entry) {
    return buckets[entry];
  }

  /** The value of an entry. */
  public float value(int entry) {
    return values[entry];
  }

  /** Adds a value to a bucket. */
  void add(FeatureGroup group, int bucket, float value) {
    if (size == buckets.length) {
      buckets = Arrays.copyOf(buckets, size * 2);
      values = Arrays.copyOf(values, size * 2);
      groups = Arrays.copyOf(groups, size * 2);
    }
    groups[size] = (byte) group.ordinal();
    buckets[size] = bucket;
    values[size++] = value;
  }

  /** The same features without those of some groups, to measure what a group is worth. */
  public FeatureVector without(Set<FeatureGroup> left) {
    FeatureVector kept = new FeatureVector();
    FeatureGroup[] all = FeatureGroup.values();
    for (int i = 0; i < size; i++) {
      FeatureGroup group = all[groups[i]];
      if (!left.contains(group)) {
        kept.add(group, buckets[i], values[i]);
      }
    }
    return kept;
  }

  /** The bucket of a named feature. */
  static int bucket(String name) {
    return bucket(FNV_OFFSET, name, 0, name.length());
  }

  /** The bucket of a stretch of text under the hash of a prefix. */
  static int bucket(int prefixHash, CharSequence text, int from, int to) {
    return mix(hash(prefixHash, text, from, to)) & (BUCKETS - 1);
  }

  /** The bucket of two features together; the order counts. */
  static int bucket(int prefixHash, int first, int second) {
    return mix((prefixHash * 31 + first) * 0x9E3779B1 + second) & (BUCKETS - 1);
  }

  /** The hash of a prefix under which features are told apart. */
  static int prefix(String name) {
    return hash(FNV_OFFSET, name, 0, name.length());
  }

  private static int hash(int seed, CharSequence text, int from, int to) {
    int h = seed;
    for (int i = from; i < to; i++) {
      h = (h ^ text.charAt(i)) * FNV_PRIME;
    }
    return h;
  }

  private static int mix(int h) {
    int x = h;
    x ^= x >>> 16;
    x *= 0x85EBCA6B;
    x ^= x >>> 13;
    x *= 0xC2B2AE35;
    return x ^ (x >>> 16);
  }
}
