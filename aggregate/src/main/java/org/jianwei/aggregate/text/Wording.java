package org.jianwei.aggregate.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianwei.aggregate.DataFile;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jspecify.annotations.Nullable;

/**
 * All wordings of one language; the files {@code wording-en.yaml} and {@code wording-zh.yaml},
 * whose heads explain the keys.
 */
public record Wording(
    Map<String, Act> acts,
    Act general,
    Map<String, Act> harms,
    Act hazard,
    Act generalHazard,
    String titleJoin,
    String detailsJoin,
    String sentenceJoin,
    List<String> titleWithDay,
    List<String> titleBare,
    List<String> plainTitle,
    List<String> plainTitleHazard,
    List<StageTitle> titleStages,
    List<Sentence> sentences,
    List<String> coverage,
    Rationale rationale,
    Map<String, String> terms) {

  /** Checks that nothing is missing and that every template can be read. */
  public Wording {
    acts = Map.copyOf(acts);
    harms = Map.copyOf(harms);
    titleStages = List.copyOf(titleStages);
    sentences = List.copyOf(sentences);
    coverage = List.copyOf(coverage);
    titleWithDay = List.copyOf(titleWithDay);
    titleBare = List.copyOf(titleBare);
    plainTitle = List.copyOf(plainTitle);
    plainTitleHazard = List.copyOf(plainTitleHazard);
    terms = Map.copyOf(terms);
    Stream.of(general, hazard, generalHazard, rationale).forEach(Objects::requireNonNull);
    coverage.forEach(Template::parse);
  }

  /** The English wording shipped with the program. */
  public static Wording english() {
    return DataFile.read("wording-en.yaml", Wording.class);
  }

  /** The Chinese wording shipped with the program. */
  public static Wording chinese() {
    return DataFile.read("wording-zh.yaml", Wording.class);
  }

  /** How a term of a closed vocabulary is written in prose. */
  public String term(String label) {
    return terms.getOrDefault(label, label);
  }

  /** All templates, for review. */
  public Stream<String> templates() {
    Stream<Act> all =
        Stream.of(
                acts.values().stream(),
                harms.values().stream(),
                Stream.of(general, hazard, generalHazard))
            .flatMap(s -> s);
    return Stream.of(
            all.flatMap(
                act -> Stream.of(act.title(), act.lead(), act.details()).flatMap(List::stream)),
            titleStages.stream().flatMap(stage -> stage.text().stream()),
            sentences.stream().flatMap(sentence -> sentence.text().stream()),
            coverage.stream(),
            rationale.templates(),
            Stream.of(titleWithDay, titleBare, plainTitle, plainTitleHazard).flatMap(List::stream))
        .flatMap(s -> s);
  }

  /**
   * What is said of one kind of case.
   *
   * @param noun the case in a word
   * @param title patterns of the title, best first; empty where the headline serves
   * @param lead patterns of the first sentence
   * @param details patterns of what the title adds
   */
  public record Act(String noun, List<String> title, List<String> lead, List<String> details) {

    /** Checks the templates. */
    public Act {
      title = List.copyOf(title);
      lead = List.copyOf(lead);
      details = List.copyOf(details);
      Stream.of(title, lead, details).flatMap(List::stream).forEach(Template::parse);
    }
  }

  /**
   * How a stage is put in a title.
   *
   * @param stages where the case stands; empty for a case that has no such stage
   * @param text patterns, best first
   */
  public record StageTitle(List<CaseStage> stages, List<String> text) {

    /** Checks the templates. */
    public StageTitle {
      stages = List.copyOf(stages);
      text = List.copyOf(text);
      text.forEach(Template::parse);
    }

    /** Whether it can be said of a case that stands there. */
    boolean fits(@Nullable CaseStage stage) {
      return stages.isEmpty()
          ? stage == null || stage.track() != CaseStage.Track.COURT
          : stage != null && stages.contains(stage);
    }
  }

  /**
   * One sentence of a summary.
   *
   * @param stages where the case must stand; null or empty for any
   * @param butNot where it must not stand; null or empty for none
   * @param once true where it is left out if its facts have been said already, though it tells of a
   *     stage; sentences that fit every case always are
   * @param text patterns, best first
   */
  public record Sentence(
      @Nullable List<CaseStage> stages,
      @Nullable List<CaseStage> butNot,
      @Nullable Boolean once,
      List<String> text) {

    /** Checks the templates. */
    public Sentence {
      stages = stages == null ? List.of() : List.copyOf(stages);
      butNot = butNot == null ? List.of() : List.copyOf(butNot);
      text = List.copyOf(text);
      text.forEach(Template::parse);
    }

    /** Whether it can be said of a case with these steps, the last of which is {@code stage}. */
    boolean fits(@Nullable CaseStage stage, List<CaseStage> steps) {
      boolean standsThere = stage != null && stages().contains(stage);
      boolean officeActed =
          stages().stream()
              .filter(s -> s.track() == CaseStage.Track.ADMINISTRATIVE)
              .anyMatch(steps::contains);
      return (stages().isEmpty() || standsThere || officeActed)
          && (stage == null || !butNot().contains(stage));
    }

    /** Whether it is left out where its facts have been said already. */
    boolean isOnce() {
      return stages().isEmpty() || (once != null && once);
    }

    /** The step of which it tells: the first of its own that was taken; empty for none. */
    Optional<CaseStage> stepTold(@Nullable CaseStage stage, List<CaseStage> steps) {
      return stages().stream().filter(own -> steps.contains(own) || own.equals(stage)).findFirst();
    }

    @Override
    public List<CaseStage> stages() {
      return stages == null ? List.of() : stages;
    }

    @Override
    public List<CaseStage> butNot() {
      return butNot == null ? List.of() : butNot;
    }
  }

  /** Sentences of the rationale. */
  public record Rationale(
      List<String> incident,
      List<String> hazard,
      String disagreeIncident,
      String disagreeHazard,
      String context,
      String harms,
      String harmsFeared,
      String quote,
      String otherQuote,
      String withdrawn,
      String merged) {

    /** Checks the templates. */
    public Rationale {
      incident = List.copyOf(incident);
      hazard = List.copyOf(hazard);
      templates(
              incident,
              hazard,
              disagreeIncident,
              disagreeHazard,
              context,
              harms,
              harmsFeared,
              quote,
              otherQuote,
              withdrawn,
              merged)
          .forEach(Template::parse);
    }

    Stream<String> templates() {
      return templates(
          incident,
          hazard,
          disagreeIncident,
          disagreeHazard,
          context,
          harms,
          harmsFeared,
          quote,
          otherQuote,
          withdrawn,
          merged);
    }

    private static Stream<String> templates(
        List<String> incident, List<String> hazard, String... others) {
      return Stream.of(incident, hazard, List.of(others)).flatMap(List::stream);
    }
  }
}
