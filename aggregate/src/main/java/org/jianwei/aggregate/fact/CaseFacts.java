package org.jianwei.aggregate.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.aggregate.timeline.LegalCase;
import org.jianwei.aggregate.timeline.Timeline;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.incident.Legal;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jspecify.annotations.Nullable;

/**
 * What the members of an incident state, merged. Lists begin with what matters most.
 *
 * @param acts what was done with the AI system
 * @param products AI products
 * @param people people, mostly under aliases
 * @param organisations organisations
 * @param places places
 * @param statutes laws cited
 * @param stated numbers, by what they count
 * @param quantities the facts behind all numbers, in the order of the reports
 * @param sentences who was sentenced to what
 * @param timeline dated steps
 * @param legal the case at law; null where no report speaks of it
 */
public record CaseFacts(
    List<Named> acts,
    List<Named> products,
    List<Named> people,
    List<Named> organisations,
    List<Named> places,
    List<Named> statutes,
    Map<Counted, Stated> stated,
    List<Fact> quantities,
    List<Sentenced> sentences,
    Timeline timeline,
    @Nullable Legal legal) {

  /**
   * Merges what the members state. What was done is read from the reports alone, how the case went
   * on also from context that speaks of this case.
   *
   * @param members an incident that stands
   */
  public static CaseFacts of(Members members, AmountCues cues) {
    List<Voice> reports = members.voices();
    List<Voice> onCase = members.voicesOnCase();
    Timeline timeline = Timeline.of(onCase);
    return new CaseFacts(
        Names.of(reports, FactKind.ACT),
        Names.of(reports, FactKind.PRODUCT),
        Names.of(onCase, FactKind.PERSON),
        Names.of(reports, FactKind.ORGANISATION),
        Names.places(reports),
        Names.of(onCase, FactKind.STATUTE),
        stated(reports, cues),
        quantities(onCase),
        Sentences.of(onCase),
        timeline,
        LegalCase.of(onCase, timeline));
  }

  /**
   * Where it took place: the place most named or, where at least half as many reports name it, the
   * finest place in that.
   */
  public Optional<Named> place() {
    return places.stream().findFirst().map(this::finest);
  }

  private Named finest(Named top) {
    return places.stream()
        .filter(p -> liesIn(p.code(), top.code()) && p.support() * 2 >= top.support())
        .max(Comparator.comparingInt(p -> length(p.code())))
        .orElse(top);
  }

  private static boolean liesIn(@Nullable String code, @Nullable String within) {
    return code != null
        && within != null
        && code.startsWith(within)
        && code.length() > within.length();
  }

  private static int length(@Nullable String code) {
    return code == null ? 0 : code.length();
  }

  /**
   * What the reports say of a count. In a civil case the "loss" is what is claimed or awarded, so
   * it is told as the sum in dispute; in a criminal case a fine is no administrative penalty.
   */
  public @Nullable Stated told(Counted counted) {
    if (counted == Counted.FINE && !sentences.isEmpty()) {
      return null;
    }
    if (counted == Counted.LOSS && isCivil()) {
      return null;
    }
    return counted == Counted.SUM && isCivil() && stated.containsKey(Counted.LOSS)
        ? stated.get(Counted.LOSS)
        : stated.get(counted);
  }

  private boolean isCivil() {
    if (legal == null || !legal.charges().isEmpty() || !sentences.isEmpty()) {
      return false;
    }
    return legal.court() != null
        || (legal.stage() != null && legal.stage().track() == CaseStage.Track.CIVIL);
  }

  /** Whether the facts alone tell little of what happened: no number and no sentence is known. */
  public boolean isThin() {
    return stated.isEmpty() && sentences.isEmpty();
  }

  private static Map<Counted, Stated> stated(List<Voice> voices, AmountCues cues) {
    List<Map<Counted, Amount>> firsts = voices.stream().map(v -> firsts(v, cues)).toList();
    Map<Counted, Stated> all = new EnumMap<>(Counted.class);
    for (Counted counted : Counted.values()) {
      List<Amount> oneEach =
          firsts.stream().flatMap(first -> Stream.ofNullable(first.get(counted))).toList();
      Stated.merge(counted, oneEach).ifPresent(s -> all.put(counted, s));
    }
    return all;
  }

  /** What a report says of each count: in its headline, else where the text first does. */
  private static Map<Counted, Amount> firsts(Voice voice, AmountCues cues) {
    Map<Counted, Amount> firsts = new EnumMap<>(Counted.class);
    for (Fact fact : voice.facts(FactKind.QUANTITY)) {
      cues.read(fact)
          .ifPresent(
              amount ->
                  firsts.merge(
                      amount.counted(),
                      amount,
                      (first, other) -> isHeadline(other) && !isHeadline(first) ? other : first));
    }
    return firsts;
  }

  private static boolean isHeadline(Amount amount) {
    return amount.fact().evidence().field() == TextField.TITLE;
  }

  private static List<Fact> quantities(List<Voice> voices) {
    List<Fact> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Voice voice : voices) {
      for (Fact fact : voice.facts(FactKind.QUANTITY)) {
        if (fact.number() != null && fact.unit() != null && seen.add(fact.value())) {
          all.add(fact);
        }
      }
    }
    return List.copyOf(all);
  }
}
