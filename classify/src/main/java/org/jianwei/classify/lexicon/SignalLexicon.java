package org.jianwei.classify.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.classify.text.NormalText;
import org.jianwei.classify.text.SqueezedText;
import org.jianwei.runtime.config.ShippedFile;

/**
 * All signals and one automaton that finds their words in one pass (Aho and Corasick 1975, over a
 * double-array trie). Immutable and thread-safe.
 */
public final class SignalLexicon {

  private static final List<String> SHIPPED_FILES =
      List.of("ai.yaml", "harm.yaml", "law.yaml", "discourse.yaml", "people.yaml", "sectors.yaml");

  private static final String GROUPS_FILE = "groups.yaml";

  private final List<String> names;
  private final Map<String, Integer> indexes;
  private final AhoCorasickDoubleArrayTrie<Word> words;
  private final List<BitSet> groups;

  private SignalLexicon(List<SignalFile.Entry> entries, List<GroupFile.Entry> groups) {
    this.names =
        Stream.concat(
                entries.stream().map(SignalFile.Entry::signal),
                groups.stream().map(GroupFile.Entry::group))
            .toList();
    this.indexes = indexes(names);
    this.groups = groups.stream().map(this::membersOf).toList();
    this.words = new AhoCorasickDoubleArrayTrie<>();
    this.words.build(wordsOf(entries));
  }

  /** The lexicon that the jar holds. */
  public static SignalLexicon shipped() {
    return new SignalLexicon(shippedEntries(), read(GROUPS_FILE, GroupFile.class).groups());
  }

  /** Those signals of the shipped lexicon whose names pass {@code wanted}. */
  public static SignalLexicon shipped(Predicate<String> wanted) {
    return new SignalLexicon(
        shippedEntries().stream().filter(entry -> wanted.test(entry.signal())).toList(), List.of());
  }

  /** The words, in normalised form, that give those shipped signals whose names pass. */
  public static Set<String> shippedWords(Predicate<String> wanted) {
    return shippedEntries().stream()
        .filter(entry -> wanted.test(entry.signal()))
        .flatMap(entry -> entry.terms().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A lexicon of these entries and groups. */
  public static SignalLexicon of(List<SignalFile.Entry> entries, List<GroupFile.Entry> groups) {
    return new SignalLexicon(entries, groups);
  }

  /** Number of signals, groups included; indexes run from 0. */
  public int size() {
    return names.size();
  }

  /** The name of a signal. */
  public String name(int signal) {
    return names.get(signal);
  }

  /**
   * The index of a signal.
   *
   * @throws IllegalArgumentException if no file defines it
   */
  public int index(String name) {
    Integer index = indexes.get(name);
    if (index == null) {
      throw new IllegalArgumentException("no lexicon file defines the signal '" + name + "'");
    }
    return index;
  }

  /**
   * The signals that a name stands for: itself, or with a trailing {@code *} all that begin so.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public BitSet matching(String pattern) {
    BitSet found = new BitSet(names.size());
    if (!pattern.endsWith("*")) {
      found.set(index(pattern));
      return found;
    }
    String prefix = pattern.substring(0, pattern.length() - 1);
    for (int i = 0; i < names.size(); i++) {
      found.set(i, names.get(i).startsWith(prefix));
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no lexicon file defines a signal like '" + pattern + "'");
    }
    return found;
  }

  /** The signals of these mentions and the groups that they give. */
  public BitSet signals(List<Mention> mentions) {
    BitSet given = new BitSet(names.size());
    mentions.forEach(mention -> given.set(mention.signal()));
    int first = names.size() - groups.size();
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).intersects(given)) {
        given.set(first + g);
      }
    }
    return given;
  }

  private BitSet membersOf(GroupFile.Entry group) {
    BitSet members = new BitSet(names.size());
    group.of().forEach(member -> members.or(matching(member)));
    return members;
  }

  /** All mentions in a text, by start. */
  public List<Mention> find(NormalText text) {
    List<Mention> mentions = new ArrayList<>();
    List<Mention> exceptions = new ArrayList<>();
    SqueezedText squeezed = SqueezedText.of(text.toString());
    String haystack = squeezed.toString();
    words.parseText(
        haystack,
        (begin, end, word) -> {
          if (word.standsAlone(haystack, begin, end)) {
            word.addTo(squeezed.start(begin), squeezed.end(end), mentions, exceptions);
          }
        });
    if (!exceptions.isEmpty()) {
      mentions.removeIf(mention -> isExcepted(mention, exceptions));
    }
    mentions.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::signal));
    return mentions;
  }

  private static boolean isExcepted(Mention mention, List<Mention> exceptions) {
    for (Mention e : exceptions) {
      if (e.signal() == mention.signal()
          && e.start() <= mention.start()
          && mention.end() <= e.end()) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Integer> indexes(List<String> names) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (indexes.put(names.get(i), i) != null) {
        throw new IllegalArgumentException("signal " + names.get(i) + " is defined twice");
      }
    }
    return indexes;
  }

  private static TreeMap<String, Word> wordsOf(List<SignalFile.Entry> entries) {
    TreeMap<String, Word> words = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String term : entries.get(i).terms()) {
        words.merge(term, Word.giving(term, i), Word::and);
      }
      for (String exception : entries.get(i).exceptions()) {
        words.merge(exception, Word.excepting(exception, i), Word::and);
      }
    }
    return words;
  }

  private static List<SignalFile.Entry> shippedEntries() {
    return SHIPPED_FILES.stream()
        .flatMap(file -> read(file, SignalFile.class).signals().stream())
        .toList();
  }

  private static <T> T read(String file, Class<T> type) {
    return ShippedFile.yaml(SignalLexicon.class, file, type);
  }
}
