package org.jianwei.classify.incident;

import java.util.Objects;
import org.jianwei.contracts.assessment.Judgement;

/**
 * What is grouped: an article that is about one matter, or one part of a round-up.
 *
 * @param title title by which it is compared; empty for a part of a round-up
 * @param excerpt beginning of its text, cleaned, by which it is compared
 * @param judgement what it was found to be
 * @param founding whether it may open an incident; otherwise it only attaches
 */
public record GroupedPart(String title, String excerpt, Judgement judgement, boolean founding) {

  /** Checks that nothing is missing. */
  public GroupedPart {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(excerpt, "excerpt");
    Objects.requireNonNull(judgement, "judgement");
  }
}
