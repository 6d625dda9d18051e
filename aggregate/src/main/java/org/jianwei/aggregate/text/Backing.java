package org.jianwei.aggregate.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.member.Publication;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * What the members of an incident state, as far as a text may repeat it. It is gathered straight
 * from the members, by another way than the texts are, so that each checks the other.
 *
 * @param names words that may stand as they are: facts as the articles word them, headline,
 *     publisher, longest first
 * @param numbers numbers that members state
 * @param months lengths of sentences
 * @param days days of publication
 */
record Backing(List<String> names, Set<Double> numbers, Set<Integer> months, Set<LocalDate> days) {

  static Backing of(Members members) {
    List<Fact> facts =
        members.articles().stream().flatMap(m -> m.judgement().facts().stream()).toList();
    Coverage coverage = Coverage.of(members);
    Set<String> names =
        Stream.of(
                facts.stream().map(Fact::value),
                Stream.of(
                    coverage.headline(),
                    Headline.quoted(coverage.headline(), Headline.CHARS_MAX),
                    Headline.quoted(coverage.firstHeadline(), Headline.CHARS_MAX),
                    coverage.firstPublisher()))
            .flatMap(s -> s)
            .collect(Collectors.toSet());
    Set<Double> numbers = new HashSet<>();
    Set<Integer> months = new HashSet<>();
    for (Fact fact : facts) {
      Double number = fact.number();
      if (number != null && fact.kind() != FactKind.COURT) {
        numbers.add(number);
        months.add(number.intValue());
      }
    }
    Set<LocalDate> days =
        members.articles().stream().map(Publication::dayOf).collect(Collectors.toSet());
    return new Backing(
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .toList(),
        numbers,
        months,
        days);
  }

  /** The text without the names in it. */
  String withoutNames(String text) {
    String left = text;
    for (String name : names) {
      left = left.replace(name, " ");
    }
    return left;
  }
}
