package org.jianwei.classify.copy;

import java.util.Objects;

/**
 * Of which article one is a copy.
 *
 * @param id the other article
 * @param match how the two are copies
 */
public record CopyOf(String id, CopyMatch match) {

  /** Checks that nothing is missing. */
  public CopyOf {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(match, "match");
  }
}
