package org.jianwei.aggregate.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianwei.aggregate.label.Quotes;
import org.jianwei.aggregate.member.Publication;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.CaseStage.Track;

/**
 * The steps of a case, merged over its reports.
 *
 * @param steps dated steps by day; an undated one stands where procedure puts it
 */
public record Timeline(List<TimelineStep> steps) {

  private static final int STEPS_MAX = 24;
  private static final int QUOTE_CHARS_MAX = 120;

  /** Steps that happen once: of several days the one named most often holds. */
  private static final Set<CaseStage> ONCE =
      EnumSet.of(
          CaseStage.CHARGED,
          CaseStage.FIRST_INSTANCE_VERDICT,
          CaseStage.APPEALED,
          CaseStage.SECOND_INSTANCE_VERDICT,
          CaseStage.FINAL);

  /** Copies the list. */
  public Timeline {
    steps = List.copyOf(steps);
  }

  /**
   * Merges reports.
   *
   * @param voices independent reports of the case, oldest first, at least one
   */
  public static Timeline of(List<Voice> voices) {
    Map<CaseStage, Map<String, Claim>> found = new LinkedHashMap<>();
    for (Voice voice : voices) {
      for (TimelineStep step : StageSteps.of(voice)) {
        found
            .computeIfAbsent(step.step(), s -> new LinkedHashMap<>())
            .computeIfAbsent(dayOrEmpty(step), d -> new Claim(step))
            .voices++;
      }
    }
    List<TimelineStep> dated = new ArrayList<>();
    List<TimelineStep> undated = new ArrayList<>();
    dated.add(reported(voices));
    found.forEach((stage, days) -> keep(stage, days, dated, undated));
    dated.sort(
        Comparator.comparing(Timeline::dayOrEmpty).thenComparingInt(step -> step.step().ordinal()));
    undated.sort(Comparator.comparingInt(step -> step.step().ordinal()));
    undated.forEach(step -> dated.add(place(step, dated), step));
    return new Timeline(dated.stream().limit(STEPS_MAX).toList());
  }

  /**
   * Where the case stands: the furthest step at court or of the criminal or civil procedure, else
   * the latest administrative one, else that it was exposed or complained of. Offices open cases
   * too: one that was only opened and led to a penalty ended with that.
   */
  public Optional<CaseStage> stage() {
    Optional<CaseStage> procedure =
        steps.stream()
            .map(TimelineStep::step)
            .filter(Timeline::isAtLaw)
            .max(Comparator.naturalOrder());
    if (procedure.filter(CaseStage.CASE_FILED::equals).isPresent()
        && steps.stream().anyMatch(s -> s.step() == CaseStage.ADMINISTRATIVE_PENALTY)) {
      return Optional.of(CaseStage.ADMINISTRATIVE_PENALTY);
    }
    return procedure.or(
        () ->
            steps.stream()
                .map(TimelineStep::step)
                .filter(s -> s != CaseStage.REPORTED)
                .reduce(
                    (earlier, later) ->
                        earlier.track().compareTo(later.track()) > 0 ? earlier : later));
  }

  private static TimelineStep reported(List<Voice> voices) {
    String day = Publication.dayOf(voices.get(0).oldest()).toString();
    return new TimelineStep(day, CaseStage.REPORTED, null);
  }

  private static void keep(
      CaseStage stage,
      Map<String, Claim> days,
      List<TimelineStep> dated,
      List<TimelineStep> undated) {
    Claim undatedClaim = days.remove("");
    if (stage == CaseStage.REPORTED) {
      return;
    }
    if (days.isEmpty() && undatedClaim != null) {
      undated.add(undatedClaim.step);
    } else if (ONCE.contains(stage)) {
      days.values().stream()
          .max(
              Comparator.comparingInt((Claim c) -> c.voices).thenComparing(c -> dayOrEmpty(c.step)))
          .ifPresent(claim -> dated.add(claim.step));
    } else {
      days.values().forEach(claim -> dated.add(claim.step));
    }
  }

  /**
   * Before the first step that the same procedure puts after it; at the end where there is none.
   * What an office does says nothing about when a court acts.
   */
  private static int place(TimelineStep step, List<TimelineStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      CaseStage other = steps.get(i).step();
      if (other != CaseStage.REPORTED
          && isOneProcedure(step.step(), other)
          && other.ordinal() > step.step().ordinal()) {
        return i;
      }
    }
    return steps.size();
  }

  private static boolean isOneProcedure(CaseStage one, CaseStage other) {
    return isAtLaw(one) ? isAtLaw(other) : one.track() != Track.PRESS && !isAtLaw(other);
  }

  private static boolean isAtLaw(CaseStage stage) {
    return stage.track().compareTo(Track.CIVIL) >= 0;
  }

  private static String dayOrEmpty(TimelineStep step) {
    return step.date() == null ? "" : step.date();
  }

  /** A step and the number of reports that state it. */
  private static final class Claim {
    private final TimelineStep step;
    private int voices;

    Claim(TimelineStep step) {
      Evidence quote = step.evidence();
      this.step =
          new TimelineStep(
              step.date(), step.step(), quote == null ? null : Quotes.cut(quote, QUOTE_CHARS_MAX));
    }
  }
}
