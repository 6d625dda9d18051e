package org.jianwei.classify.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Articles that people hold together, or one that they hold apart from others. */
final class Bundle {

  final SortedSet<String> articles = new TreeSet<>();

  /** Keys of the decisions that made it. */
  final SortedSet<String> heldBy = new TreeSet<>();

  /** Bundles from which it is held apart, and the key of a decision that does so. */
  final Map<Bundle, String> apart = new LinkedHashMap<>();

  /** Takes another one in. */
  void absorb(Bundle other) {
    articles.addAll(other.articles);
    heldBy.addAll(other.heldBy);
    other.apart.forEach(
        (third, key) -> {
          third.apart.remove(other);
          third.keepApart(this, key);
        });
  }

  /** Holds two apart, on both sides. */
  void keepApart(Bundle other, String key) {
    apart.putIfAbsent(other, key);
    other.apart.putIfAbsent(this, key);
  }
}
