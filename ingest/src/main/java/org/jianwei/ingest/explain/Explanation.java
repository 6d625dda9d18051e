package org.jianwei.ingest.explain;

import java.util.List;

/**
 * How one page was read.
 *
 * @param choices one for each field, in the order of the article's fields
 */
public record Explanation(List<Choice> choices) {

  /** Takes a copy. */
  public Explanation {
    choices = List.copyOf(choices);
  }
}
