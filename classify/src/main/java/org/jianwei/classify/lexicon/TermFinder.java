package org.jianwei.classify.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the terms of a fixed list: from the left, longest first, without overlap. A term that
 * begins or ends with an ASCII letter or digit matches only where none adjoins it.
 *
 * @param <V> what a term stands for
 */
public final class TermFinder<V> {

  private final AhoCorasickDoubleArrayTrie<V> terms = new AhoCorasickDoubleArrayTrie<>();

  /** A finder of these terms, in normalised form; at least one. */
  public TermFinder(Map<String, V> meanings) {
    terms.build(new TreeMap<>(meanings));
  }

  /** The terms in a normalised text, in order. */
  public List<Found<V>> find(String text) {
    List<Found<V>> all = new ArrayList<>();
    terms.parseText(
        text,
        (begin, end, value) -> {
          if (standsAlone(text, begin, end)) {
            all.add(new Found<>(begin, end, value));
          }
        });
    all.sort(
        Comparator.comparingInt((Found<V> f) -> f.start)
            .thenComparing(Comparator.comparingInt((Found<V> f) -> f.end).reversed()));
    List<Found<V>> chosen = new ArrayList<>();
    int free = 0;
    for (Found<V> found : all) {
      if (found.start >= free) {
        chosen.add(found);
        free = found.end;
      }
    }
    return chosen;
  }

  private static boolean standsAlone(String text, int begin, int end) {
    return !(begin > 0 && isWord(text.charAt(begin)) && isWord(text.charAt(begin - 1)))
        && !(end < text.length() && isWord(text.charAt(end)) && isWord(text.charAt(end - 1)));
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /**
   * A term in a text.
   *
   * @param start offset of its first char
   * @param end offset after its last char
   * @param value what it stands for
   * @param <V> what a term stands for
   */
  public record Found<V>(int start, int end, V value) {}
}
