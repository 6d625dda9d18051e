package org.jianwei.aggregate.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.vocabulary.CaseStage;

/** Puts wordings of one language together: a title, and a summary. */
final class Prose {

  /** Two facts tell a case well enough from others of its kind. */
  private static final int DISTINCTION_MIN = 2;

  /** Longest title, in chars; what a fact adds is left out where it would be longer. */
  private static final int TITLE_CHARS_MAX = 220;

  private final Wording wording;
  private final Map<String, Template> templates;

  Prose(Wording wording) {
    this.wording = wording;
    this.templates =
        wording.templates().distinct().collect(Collectors.toMap(t -> t, Template::parse));
  }

  /** The title: what was done, what it came to, how it stands; the day where that says little. */
  Draft title(Telling telling) {
    Map<String, String> slots = withNoun(telling);
    Wording.Act act = patterns(telling);
    List<Piece> pieces = new ArrayList<>();
    StringBuilder title = new StringBuilder();
    piece(act.title(), slots, Set.of())
        .ifPresent(
            core -> {
              pieces.add(core);
              title.append(core.text());
            });
    String join = wording.titleJoin();
    for (Optional<Piece> detail :
        List.of(piece(act.details(), slots, Set.of()), stageTitle(telling, slots))) {
      if (detail.isPresent() && fits(title, detail.get())) {
        title.append(join).append(detail.get().text());
        pieces.add(detail.get());
        join = wording.detailsJoin();
      }
    }
    Draft plain = new Draft(pieces, Draft.capitalised(title.toString()));
    int distinction = SlotNames.distinction(plain.used());
    return distinction >= DISTINCTION_MIN ? plain : told(plain, distinction, slots);
  }

  /** A title that says too little, with the day, or with a headline where it says nothing. */
  private Draft told(Draft plain, int distinction, Map<String, String> slots) {
    Map<String, String> more = new HashMap<>(slots);
    more.put("title", plain.text());
    more.put("core", plain.pieces().isEmpty() ? "" : plain.pieces().get(0).text());
    List<String> patterns = distinction == 0 ? wording.titleBare() : wording.titleWithDay();
    List<Piece> pieces = new ArrayList<>(plain.pieces());
    Piece whole = piece(patterns, more, Set.of()).orElseThrow();
    pieces.add(whole);
    return new Draft(pieces, whole.text());
  }

  /** The summary: what happened, how much, who, how the case stands, on what it is based. */
  Draft summary(Telling telling) {
    Map<String, String> slots = withNoun(telling);
    List<Piece> said = new ArrayList<>();
    piece(patterns(telling).lead(), slots, Set.of()).ifPresent(said::add);
    List<CaseStage> steps = telling.steps().stream().map(TimelineStep::step).toList();
    for (Wording.Sentence sentence : wording.sentences()) {
      Optional<CaseStage> step = sentence.stepTold(telling.stage(), steps);
      if (sentence.fits(telling.stage(), steps)) {
        Map<String, String> at = step.map(s -> telling.slotsAt(s, slots)).orElse(slots);
        piece(sentence.text(), at, step.map(Set::of).orElse(Set.of()))
            .filter(next -> !sentence.isOnce() || saysMore(next, said))
            .ifPresent(said::add);
      }
    }
    coverage(said, slots).ifPresent(said::add);
    return Draft.ofSentences(said, wording.sentenceJoin());
  }

  /** The plainest title: the kind of matter and the day. */
  Draft bareTitle(Telling telling) {
    Map<String, String> slots = new HashMap<>(telling.slots());
    slots.keySet().retainAll(Set.of("first_day"));
    List<String> patterns = telling.hazard() ? wording.plainTitleHazard() : wording.plainTitle();
    Piece piece = piece(patterns, slots, Set.of()).orElseThrow();
    return new Draft(List.of(piece), piece.text());
  }

  /** The plainest summary: that there are reports, with a headline and the coverage. */
  Draft bareSummary(Telling telling) {
    Wording.Act general = telling.hazard() ? wording.generalHazard() : wording.general();
    Map<String, String> slots = new HashMap<>(telling.slots());
    slots.keySet().removeAll(Set.of("place", "product", "when"));
    List<Piece> said = new ArrayList<>();
    piece(general.lead(), slots, Set.of()).ifPresent(said::add);
    coverage(said, slots).ifPresent(said::add);
    return Draft.ofSentences(said, wording.sentenceJoin());
  }

  /** Who reported it first, with the headline unless it was quoted. */
  private Optional<Piece> coverage(List<Piece> said, Map<String, String> slots) {
    Map<String, String> left = new HashMap<>(slots);
    String headline = left.getOrDefault("thin_headline", "");
    if (said.stream().anyMatch(piece -> piece.text().contains(headline))) {
      left.remove("thin_headline");
    }
    return piece(wording.coverage(), left, Set.of());
  }

  private Wording.Act patterns(Telling telling) {
    Wording.Act act = telling.act().map(wording.acts()::get).orElse(null);
    if (act == null) {
      return telling.hazard() ? wording.generalHazard() : general(telling);
    }
    return telling.hazard() ? wording.hazard() : act;
  }

  /** What is said of harm that was done in a way that no report tells. */
  private Wording.Act general(Telling telling) {
    return telling.harm().map(wording.harms()::get).orElseGet(wording::general);
  }

  private Map<String, String> withNoun(Telling telling) {
    Map<String, String> slots = new HashMap<>(telling.slots());
    telling.act().map(wording.acts()::get).ifPresent(act -> slots.put("noun", act.noun()));
    return slots;
  }

  private Optional<Piece> stageTitle(Telling telling, Map<String, String> slots) {
    CaseStage stage = telling.stage();
    return wording.titleStages().stream()
        .filter(title -> title.fits(stage))
        .flatMap(
            title ->
                piece(
                    title.text(),
                    slots,
                    title.stages().isEmpty() || stage == null ? Set.of() : Set.of(stage))
                    .stream())
        .findFirst();
  }

  /** Of numbers, places and names each is said once. */
  private static boolean saysMore(Piece next, List<Piece> said) {
    return next.slots().isEmpty()
        || next.slots().values().stream()
            .anyMatch(value -> said.stream().noneMatch(piece -> piece.text().contains(value)));
  }

  private static boolean fits(StringBuilder title, Piece detail) {
    return title.length() + detail.text().length() < TITLE_CHARS_MAX;
  }

  private Optional<Piece> piece(
      List<String> patterns, Map<String, String> slots, Set<CaseStage> stages) {
    return patterns.stream()
        .map(pattern -> Objects.requireNonNull(templates.get(pattern), pattern))
        .flatMap(template -> template.fill(slots).stream())
        .findFirst()
        .map(filled -> Piece.of(filled, slots, stages));
  }
}
