package org.jianwei.ingest.page;

import java.util.Objects;

/**
 * Something that is wrong with an article that was read all the same.
 *
 * @param reason short code in kebab case: {@code no-date}, {@code undecodable-bytes}, {@code
 *     truncated}
 * @param detail what is wrong, one sentence
 */
public record Defect(String reason, String detail) {

  /** Checks that nothing is missing. */
  public Defect {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
  }
}
