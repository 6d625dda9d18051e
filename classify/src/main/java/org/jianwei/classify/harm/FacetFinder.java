package org.jianwei.classify.harm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.runtime.config.ShippedFile;

/**
 * Answers AIM's questions about a harm, each from its closed list and each with a quote. Immutable
 * and thread-safe.
 */
public final class FacetFinder {

  static final String FILE = "facets.yaml";

  /** Decides the rules in force where an article has no date. */
  private static final LocalDate UNDATED = LocalDate.of(2026, 6, 1);

  private final List<FacetQuestion> questions;

  /** A finder with the rules that the jar holds. */
  public FacetFinder(SignalLexicon lexicon) {
    this.questions =
        ShippedFile.yaml(FacetFinder.class, FILE, FacetFile.class).facets().stream()
            .map(entry -> new FacetQuestion(entry, lexicon))
            .toList();
  }

  /** The findings about a text that is an incident or a hazard. */
  public List<Finding> find(Reading reading, FeatureVector features, Verdict label) {
    FacetQuestion.Given given = new FacetQuestion.Given(reading.places(), reading.signals());
    LocalDate day =
        reading.article().publishedAt() == null
            ? UNDATED
            : reading.article().publishedAt().toLocalDate();
    List<Finding> found = new ArrayList<>();
    for (FacetQuestion question : questions) {
      if (question.holdsOn(day)) {
        found.addAll(question.answer(reading, given, features, label, List.copyOf(found)));
      }
    }
    return List.copyOf(found);
  }
}
