package org.jianwei.classify.incident;

import java.util.List;
import java.util.Objects;

/**
 * An article that stands elsewhere already, and whose rows are still to be written.
 *
 * @param order its place among all that wait
 * @param articleId the article
 * @param incidentIds where each of its parts stands; empty for nowhere
 * @param cause the article or the decision by which it moves
 */
public record PendingMove(long order, String articleId, List<String> incidentIds, String cause) {

  /** Checks that nothing is missing and copies the list. */
  public PendingMove {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(cause, "cause");
    incidentIds = List.copyOf(incidentIds);
  }
}
