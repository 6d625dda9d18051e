package org.jianwei.aggregate.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianwei.contracts.vocabulary.CaseStage;

/**
 * What the members of an incident state, as far as a text may repeat it. It is gathered straight
 * from the members, by another way than the texts are, so that each checks the other.
 */
final class Backing {

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(s -> s);

  private final List<MemberBacking> members;

  /** What these members back. */
  Backing(List<MemberBacking> members) {
    this.members = List.copyOf(members);
  }

  /** The text without anything in it that may be written of this kind. */
  String without(SlotKind kind, String text) {
    TextMarks marks = new TextMarks(text);
    Set<String> found = new HashSet<>();
    for (MemberBacking member : members) {
      Phrases names = member.names().get(kind);
      if (names != null) {
        names.addIn(text, marks, found);
      }
    }
    return without(found, text);
  }

  /** The text without any name or quotation in it that a member backs. */
  String withoutNames(String text) {
    TextMarks marks = new TextMarks(text);
    Set<String> found = new HashSet<>();
    for (MemberBacking member : members) {
      member.quotable().addIn(text, marks, found);
      member.names().values().forEach(names -> names.addIn(text, marks, found));
    }
    return without(found, text);
  }

  /** Whether a headline or a quoted sentence holds these words, a cut at the end aside. */
  boolean isQuotable(String words) {
    String open = words.endsWith("…") ? words.substring(0, words.length() - 1) : words;
    return members.stream()
        .flatMap(member -> member.quotable().words().stream())
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
  private static String without(Set<String> found, String text) {
    String left = text;
    for (String name : found.stream().sorted(LONGEST_FIRST).toList()) {
      left = left.replace(name, " ");
    }
    return left;
  }
}
