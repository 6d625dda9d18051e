package org.jianwei.classify.term;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The terms that two vectors share, in words of one of the two texts. Pairs of characters that
 * stand one upon the other there are one stretch: 数据, 据泄 and 泄露 are 数据泄露.
 */
public final class SharedTerms {

  private static final int CHARS_MAX = 12;

  private final Int2IntMap shared;
  private final String text;
  private final Map<String, Integer> words = new TreeMap<>();
  private int start;
  private int end = -1;
  private int weight;

  private SharedTerms(Int2IntMap shared, String text) {
    this.shared = shared;
    this.text = text;
  }

  /**
   * The stretches of shared terms whose lesser weight reaches a bound, those that weigh most first.
   *
   * @param nats the bound
   * @param text in normal form, from which the terms of one of the two were taken
   * @param max most stretches that are returned
   */
  public static List<String> of(
      TermVector one, TermVector other, double nats, String text, int max) {
    SharedTerms found = new SharedTerms(shared(one, other, nats), text);
    Terms.forEach(text, found::take);
    found.close();
    List<String> told = new ArrayList<>();
    found.words.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> word) -> -word.getValue()))
        .map(Map.Entry::getKey)
        .filter(word -> told.stream().noneMatch(t -> t.contains(word) || word.contains(t)))
        .forEach(word -> addUpTo(max, word, told));
    return told;
  }

  private static void addUpTo(int max, String word, List<String> told) {
    if (told.size() < max) {
      told.add(word);
    }
  }

  private static Int2IntMap shared(TermVector one, TermVector other, double nats) {
    Int2IntMap shared = new Int2IntOpenHashMap();
    int least = Math.max(1, (int) Math.ceil(nats * TermVector.STEPS));
    int j = 0;
    for (int i = 0; i < one.count(); i++) {
      while (j < other.count() && other.term(j) < one.term(i)) {
        j++;
      }
      boolean both = j < other.count() && other.term(j) == one.term(i);
      int lesser = both ? Math.min(one.weight(i), other.weight(j)) : 0;
      if (lesser >= least) {
        shared.put(one.term(i), lesser);
      }
    }
    return shared;
  }

  private void take(int code, int from, int to) {
    int of = shared.get(code);
    if (of == 0) {
      return;
    }
    if (from >= end || to - start > CHARS_MAX) {
      close();
      start = from;
      weight = 0;
    }
    end = to;
    weight += of;
  }

  private void close() {
    if (end > 0) {
      words.merge(text.substring(start, end), weight, Math::max);
    }
  }
}
