package org.jianwei.aggregate.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jianwei.contracts.vocabulary.CaseStage;

/**
 * What the members of an incident state, as far as a text may repeat it. It is gathered straight
 * from the members, by another way than the texts are, so that each checks the other.
 */
final class Backing {

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(s -> s);

  private final List<MemberBacking> members;
  private final Map<SlotKind, Set<String>> names = new EnumMap<>(SlotKind.class);
  private final Set<String> all = new HashSet<>();

  /** What these members back. */
  Backing(List<MemberBacking> members) {
    this.members = List.copyOf(members);
    for (MemberBacking member : members) {
      member
          .names()
          .forEach(
              (kind, words) -> names.computeIfAbsent(kind, k -> new HashSet<>()).addAll(words));
      all.addAll(member.quotable());
    }
    names.values().forEach(all::addAll);
  }

  /** The text without anything in it that may be written of this kind. */
  String without(SlotKind kind, String text) {
    return without(names.getOrDefault(kind, Set.of()), text);
  }

  /** The text without any name or quotation in it that a member backs. */
  String withoutNames(String text) {
    return without(all, text);
  }

  /** Whether a headline or a quoted sentence holds these words, a cut at the end aside. */
  boolean isQuotable(String words) {
    String open = words.endsWith("…") ? words.substring(0, words.length() - 1) : words;
    return members.stream()
        .flatMap(member -> member.quotable().stream())
        .anyMatch(quote -> quote.contains(open));
  }

  /** Whether a member states the number, but for the error of its arithmetic. */
  boolean isStated(double number) {
    return members.stream()
        .flatMap(member -> member.numbers().stream())
        .anyMatch(n -> Math.abs(n - number) < 1e-6 * Math.max(1, n));
  }

  /** Whether a member states a sentence of so many months. */
  boolean isSentence(int months) {
    return members.stream().anyMatch(member -> member.months().contains(months));
  }

  /** Whether a member states the ISO day or month, or was published on that day. */
  boolean isDay(String day) {
    return members.stream().anyMatch(member -> member.days().contains(day));
  }

  /** Whether a member states the step. */
  boolean isTaken(CaseStage stage) {
    return members.stream().anyMatch(member -> member.stages().contains(stage));
  }

  /** Longer names go first, since shorter ones may be parts of them. */
  private static String without(Collection<String> names, String text) {
    TextMarks marks = new TextMarks(text);
    Stream<String> there = names.stream().filter(marks::mayHold).filter(text::contains);
    String left = text;
    for (String name : there.sorted(LONGEST_FIRST).toList()) {
      left = left.replace(name, " ");
    }
    return left;
  }
}
