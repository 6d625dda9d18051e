package org.jianwei.aggregate.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.vocabulary.CaseStage;

/** Puts wordings of one language together: a title, and a summary. */
final class Prose {

  /** Two slots of weight one tell a case well enough from others of its kind. */
  private static final int DISTINCTION_MIN = 2;

  private static final int TITLE_CHARS_MAX = 180;

  private final Wording wording;
  private final Map<String, Template> templates;

  Prose(Wording wording) {
    this.wording = wording;
    this.templates =
        wording.templates().distinct().collect(Collectors.toMap(t -> t, Template::parse));
  }

  /** The title; the headline where the facts say too little. */
  String title(Telling telling) {
    Map<String, String> slots = withNoun(telling);
    Wording.Act act = patterns(telling);
    Optional<Template.Filled> core = firstThatFits(act.title(), slots);
    if (core.isEmpty()) {
      return headline(telling, slots);
    }
    Set<String> used = new LinkedHashSet<>(core.get().used());
    String title = core.get().text();
    String join = wording.titleJoin();
    for (Optional<Template.Filled> detail :
        List.of(firstThatFits(act.details(), slots), stageTitle(telling, slots))) {
      if (detail.isPresent() && title.length() + detail.get().text().length() < TITLE_CHARS_MAX) {
        title += join + detail.get().text();
        used.addAll(detail.get().used());
        join = wording.detailsJoin();
      }
    }
    if (SlotNames.distinction(used) >= DISTINCTION_MIN) {
      return capitalised(title);
    }
    if (SlotNames.distinction(used) == 0) {
      return headline(telling, slots);
    }
    slots.put("title", capitalised(title));
    return filled(wording.titleWithDay(), slots);
  }

  /** The summary: what happened, how much, who, how the case stands, on what it is based. */
  String summary(Telling telling) {
    Map<String, String> slots = withNoun(telling);
    StringBuilder summary = new StringBuilder();
    firstThatFits(patterns(telling).lead(), slots).ifPresent(lead -> append(summary, lead.text()));
    List<CaseStage> steps = telling.steps().stream().map(TimelineStep::step).toList();
    for (Wording.Sentence sentence : wording.sentences()) {
      if (sentence.fits(telling.stage(), steps)) {
        firstThatFits(sentence.text(), slots)
            .filter(filled -> !sentence.stages().isEmpty() || saysMore(filled, slots, summary))
            .ifPresent(filled -> append(summary, filled.text()));
      }
    }
    close(summary, slots);
    return summary.toString();
  }

  /** What is printed where a text fails its check: the headline alone, as a quotation. */
  String headline(Telling telling, Map<String, String> slots) {
    return filled(
        telling.hazard() ? wording.headlineTitleHazard() : wording.headlineTitle(), slots);
  }

  /** The summary where a text fails its check: the headline and the coverage. */
  String bareSummary(Telling telling) {
    Wording.Act general = telling.hazard() ? wording.generalHazard() : wording.general();
    Map<String, String> slots = new HashMap<>(telling.slots());
    slots.keySet().removeAll(Set.of("place", "product"));
    StringBuilder summary = new StringBuilder();
    firstThatFits(general.lead(), slots).ifPresent(lead -> append(summary, lead.text()));
    close(summary, slots);
    return summary.toString();
  }

  /** The last sentence says who reported it first, with the headline unless it was quoted. */
  private void close(StringBuilder summary, Map<String, String> slots) {
    if (summary.indexOf(slots.getOrDefault("thin_headline", "")) >= 0) {
      slots.remove("thin_headline");
    }
    firstThatFits(wording.coverage(), slots).ifPresent(filled -> append(summary, filled.text()));
  }

  private Wording.Act patterns(Telling telling) {
    Wording.Act act = telling.act().map(wording.acts()::get).orElse(null);
    if (act == null) {
      return telling.hazard() ? wording.generalHazard() : wording.general();
    }
    return telling.hazard() ? wording.hazard() : act;
  }

  private Map<String, String> withNoun(Telling telling) {
    Map<String, String> slots = new HashMap<>(telling.slots());
    telling.act().map(wording.acts()::get).ifPresent(act -> slots.put("noun", act.noun()));
    return slots;
  }

  private Optional<Template.Filled> stageTitle(Telling telling, Map<String, String> slots) {
    for (Wording.StageTitle title : wording.titleStages()) {
      CaseStage stage = telling.stage();
      boolean fits =
          title.stages().isEmpty()
              ? stage == null || stage.track() != CaseStage.Track.COURT
              : stage != null && title.stages().contains(stage);
      Optional<Template.Filled> filled =
          fits ? firstThatFits(title.text(), slots) : Optional.empty();
      if (filled.isPresent()) {
        return filled;
      }
    }
    return Optional.empty();
  }

  private static boolean saysMore(
      Template.Filled sentence, Map<String, String> slots, StringBuilder said) {
    return sentence.used().isEmpty()
        || sentence.used().stream()
            .anyMatch(slot -> said.indexOf(slots.getOrDefault(slot, "")) < 0);
  }

  private Optional<Template.Filled> firstThatFits(
      List<String> patterns, Map<String, String> slots) {
    return patterns.stream()
        .map(this::template)
        .flatMap(template -> template.fill(slots).stream())
        .findFirst();
  }

  private Template template(String pattern) {
    return Objects.requireNonNull(templates.get(pattern), pattern);
  }

  private String filled(String template, Map<String, String> slots) {
    return template(template)
        .fill(slots)
        .orElseThrow(() -> new IllegalStateException("'" + template + "' cannot be filled"))
        .text();
  }

  private void append(StringBuilder summary, String sentence) {
    if (!summary.isEmpty()) {
      summary.append(wording.sentenceJoin());
    }
    summary.append(capitalised(sentence));
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
