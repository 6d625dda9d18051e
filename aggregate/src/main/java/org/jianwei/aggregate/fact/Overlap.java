package org.jianwei.aggregate.fact;

import org.jianwei.contracts.assessment.Evidence;

/** Whether two quotes stand in one place. */
final class Overlap {

  private Overlap() {}

  static boolean of(Evidence one, Evidence other) {
    return one.articleId().equals(other.articleId())
        && one.field() == other.field()
        && one.start() < other.end()
        && other.start() < one.end();
  }
}
