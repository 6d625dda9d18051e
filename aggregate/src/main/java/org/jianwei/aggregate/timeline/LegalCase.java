package org.jianwei.aggregate.timeline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.Legal;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jspecify.annotations.Nullable;

/** The case at law, merged over its reports. */
public final class LegalCase {

  private static final int ENTRIES_MAX = 10;
  private static final String CONVICTED = "convicted";
  private static final String INDICTED = "indicted";
  private static final String INTERNET_COURT = "互联网法院";

  private LegalCase() {}

  /**
   * Merges reports.
   *
   * @param voices independent reports of the case, oldest first
   * @param timeline their steps
   * @return the case; null where no report speaks of law
   */
  public static @Nullable Legal of(List<Voice> voices, Timeline timeline) {
    CaseStage stage = timeline.stage().filter(s -> s.track() != CaseStage.Track.PRESS).orElse(null);
    List<Legal.Charge> charges = charges(voices);
    List<Legal.Sentence> sentences = sentences(voices);
    boolean criminal = !charges.isEmpty() || !sentences.isEmpty();
    String court = court(voices, stage, criminal).orElse(null);
    if (stage == null && charges.isEmpty() && sentences.isEmpty() && court == null) {
      return null;
    }
    return new Legal(charges, court, sentences, stage, stage == CaseStage.FINAL);
  }

  /** A charge is a conviction where one report says so, else an indictment where one says that. */
  private static List<Legal.Charge> charges(List<Voice> voices) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (Voice voice : voices) {
      for (Fact fact : voice.facts(FactKind.CHARGE)) {
        outcomes.merge(fact.value(), outcome(fact), LegalCase::stronger);
      }
    }
    return outcomes.entrySet().stream()
        .limit(ENTRIES_MAX)
        .map(e -> new Legal.Charge(e.getKey(), e.getValue().isEmpty() ? null : e.getValue()))
        .toList();
  }

  private static String outcome(Fact fact) {
    String code = fact.code();
    return code != null && (code.equals(CONVICTED) || code.equals(INDICTED)) ? code : "";
  }

  private static String stronger(String one, String other) {
    if (one.equals(CONVICTED) || other.equals(CONVICTED)) {
      return CONVICTED;
    }
    return one.isEmpty() ? other : one;
  }

  private static List<Legal.Sentence> sentences(List<Voice> voices) {
    Map<Integer, Legal.Sentence> byLength = new LinkedHashMap<>();
    for (Voice voice : voices) {
      for (Fact fact : voice.facts(FactKind.SENTENCE)) {
        Double months = fact.number();
        if (months != null && months >= 1) {
          byLength.merge(
              months.intValue(),
              new Legal.Sentence(months.intValue(), fact.value()),
              LegalCase::plainer);
        }
      }
    }
    return byLength.values().stream().limit(ENTRIES_MAX).toList();
  }

  /** Of two wordings the one that says which kind of punishment it is. */
  private static Legal.Sentence plainer(Legal.Sentence one, Legal.Sentence other) {
    return !isKindSaid(one) && isKindSaid(other) ? other : one;
  }

  private static boolean isKindSaid(Legal.Sentence sentence) {
    return sentence.text().contains("徒刑") || sentence.text().contains("拘役");
  }

  /**
   * The court that dealt with the case last: on appeal the highest named, before that the lowest;
   * of several of one rank the one that most reports name. Internet courts try no crimes (Supreme
   * People's Court, 法释〔2018〕16号, article 2), so in a criminal case one that is named belongs to
   * another matter.
   */
  private static Optional<String> court(
      List<Voice> voices, @Nullable CaseStage stage, boolean criminal) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (Voice voice : voices) {
      voice.facts(FactKind.COURT).stream()
          .map(Fact::value)
          .filter(court -> !(criminal && court.contains(INTERNET_COURT)))
          .distinct()
          .forEach(court -> named.merge(court, 1, Integer::sum));
    }
    boolean appeal = stage != null && stage.compareTo(CaseStage.SECOND_INSTANCE_HEARING) >= 0;
    Comparator<String> rank = Comparator.comparingInt(LegalCase::rank);
    return named.keySet().stream().max((appeal ? rank : rank.reversed()).thenComparing(named::get));
  }

  private static int rank(String court) {
    if (court.contains("最高")) {
      return 3;
    }
    if (court.contains("高级")) {
      return 2;
    }
    return court.contains("中级") ? 1 : 0;
  }
}
