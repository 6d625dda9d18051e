package org.jianwei.contracts.incident;

import java.util.List;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jspecify.annotations.Nullable;

/**
 * The case at law.
 *
 * @param charges criminal charges
 * @param court court that dealt with it last
 * @param sentences sentences passed
 * @param stage latest stage that an article states
 * @param isFinal whether the outcome is stated to be final; a first-instance verdict is not
 */
public record Legal(
    List<Charge> charges,
    @Nullable String court,
    List<Sentence> sentences,
    @Nullable CaseStage stage,
    boolean isFinal) {

  /** Copies the lists. */
  public Legal {
    charges = List.copyOf(charges);
    sentences = List.copyOf(sentences);
  }

  /**
   * A criminal charge.
   *
   * @param name name of the offence in Chinese
   * @param outcome {@code indicted}, {@code convicted} or null where no article says
   */
  public record Charge(String name, @Nullable String outcome) {}

  /**
   * A sentence of imprisonment.
   *
   * @param months length in months
   * @param text how the article words it
   */
  public record Sentence(int months, String text) {}
}
