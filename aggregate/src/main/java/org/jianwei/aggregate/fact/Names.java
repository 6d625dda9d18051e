package org.jianwei.aggregate.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.TextField;

/** The names of one kind that reports state, the one that matters most first. */
public final class Names {

  /** Code points of a text within which it says where its matter takes place. */
  private static final int LEAD_CODE_POINTS = 300;

  private static final Pattern QUOTATION = Pattern.compile("[“‘「][^”’」]*[”’」]");

  private Names() {}

  /**
   * Ranks places, as {@link #of} does, leaving out those that are only mentioned in passing: in no
   * headline and no lead.
   */
  public static List<Named> places(List<Voice> voices) {
    return of(voices, FactKind.PLACE).stream().filter(Names::isSaidEarly).toList();
  }

  /** The same without those that only quotations name: they are those of a story. */
  static List<Named> placesOutsideQuotations(List<Voice> voices) {
    return places(voices).stream()
        .filter(place -> place.facts().stream().anyMatch(fact -> !isInQuotation(fact)))
        .toList();
  }

  private static boolean isInQuotation(Fact fact) {
    String words = fact.evidence().quote();
    return words.contains(fact.value())
        && !QUOTATION.matcher(words).replaceAll("").contains(fact.value());
  }

  private static boolean isSaidEarly(Named named) {
    return named.facts().stream()
        .map(Fact::evidence)
        .anyMatch(e -> e.field() == TextField.TITLE || e.start() < LEAD_CODE_POINTS);
  }

  /**
   * Ranks names: by the number of independent reports, then by whether a headline has it, then by
   * how often it is named, then by where it first stands.
   */
  public static List<Named> of(List<Voice> voices, FactKind kind) {
    return ranked(voices, voice -> voice.facts(kind));
  }

  /** The same for facts that are picked out of each report. */
  static List<Named> ranked(List<Voice> voices, Function<Voice, List<Fact>> pick) {
    Map<String, List<Fact>> facts = new LinkedHashMap<>();
    Map<String, Integer> support = new LinkedHashMap<>();
    for (Voice voice : voices) {
      Set<String> counted = new HashSet<>();
      for (Fact fact : pick.apply(voice)) {
        facts.computeIfAbsent(fact.value(), v -> new ArrayList<>()).add(fact);
        if (counted.add(fact.value())) {
          support.merge(fact.value(), 1, Integer::sum);
        }
      }
    }
    return facts.entrySet().stream()
        .map(e -> named(e.getKey(), support.getOrDefault(e.getKey(), 0), e.getValue()))
        .sorted(
            Comparator.comparingInt(Named::support)
                .thenComparing(Named::isInHeadline)
                .thenComparingInt(Named::mentions)
                .reversed())
        .toList();
  }

  private static Named named(String value, int support, List<Fact> facts) {
    String code = facts.stream().map(Fact::code).filter(Objects::nonNull).findFirst().orElse(null);
    return new Named(value, code, support, facts.size(), facts);
  }
}
