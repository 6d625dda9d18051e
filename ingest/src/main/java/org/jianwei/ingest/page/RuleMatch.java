package org.jianwei.ingest.page;

import java.util.Objects;
import org.jianwei.ingest.explain.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What one selector of a source's article rules finds on a page.
 *
 * @param key the part that it is for, such as {@code title}
 * @param selector the selector
 * @param count how many elements it matches
 * @param first what the first of them says; none where there is none
 */
public record RuleMatch(String key, String selector, int count, @Nullable Candidate first) {

  /** Checks that nothing is missing. */
  public RuleMatch {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(selector, "selector");
  }
}
