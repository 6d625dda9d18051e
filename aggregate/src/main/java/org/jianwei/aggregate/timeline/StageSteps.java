package org.jianwei.aggregate.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jianwei.aggregate.member.Publication;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jspecify.annotations.Nullable;

/** The steps that one report states, with their days. */
final class StageSteps {

  /** How far before a stage, in code points, the day stands that belongs to it: one clause. */
  private static final int DATE_DISTANCE_MAX = 40;

  private static final String SENTENCE_ENDS = "。！？!?\n";

  private StageSteps() {}

  /** The steps that have been taken: one that lies after the report's own day is only announced. */
  static List<TimelineStep> of(Voice voice) {
    Membership lead = voice.lead();
    List<Fact> dates = voice.facts(FactKind.DATE);
    LocalDate published = Publication.dayOf(lead);
    return voice.facts(FactKind.STAGE).stream()
        .flatMap(fact -> step(fact, dates).stream())
        .filter(step -> !isAfter(step.date(), published))
        .toList();
  }

  private static Optional<TimelineStep> step(Fact stage, List<Fact> dates) {
    return stageOf(stage)
        .map(known -> new TimelineStep(dateOf(stage, dates), known, stage.evidence()));
  }

  private static Optional<CaseStage> stageOf(Fact fact) {
    for (CaseStage stage : CaseStage.values()) {
      if (stage.label().equals(fact.code()) || stage.label().equals(fact.value())) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  /**
   * The day inside the quote of the stage, else the nearest one that stands shortly before it in
   * the same sentence: the next sentence may tell of another day.
   */
  private static @Nullable String dateOf(Fact stage, List<Fact> dates) {
    Evidence at = stage.evidence();
    return dates.stream()
        .filter(date -> date.evidence().field() == at.field())
        .filter(date -> date.evidence().start() < at.end())
        .filter(date -> at.start() - date.evidence().end() <= DATE_DISTANCE_MAX)
        .filter(date -> date.evidence().end() > at.start() || !isWholeSentence(date.evidence()))
        .max(Comparator.comparingInt(date -> date.evidence().start()))
        .map(Fact::value)
        .orElse(null);
  }

  private static boolean isWholeSentence(Evidence quote) {
    return SENTENCE_ENDS.indexOf(quote.quote().charAt(quote.quote().length() - 1)) >= 0;
  }

  private static boolean isAfter(@Nullable String date, LocalDate published) {
    try {
      return date != null && LocalDate.parse(date).isAfter(published);
    } catch (DateTimeParseException e) {
      return false; // a month or a year: too coarse to be an announcement
    }
  }
}
