package org.jianwei.classify.secondreader;

import java.util.List;
import java.util.function.Function;
import org.jianwei.contracts.assessment.Finding;

/** What a reply of the model came to, once it was checked. */
sealed interface Answer {

  /** What {@code valid} or {@code refused} makes of it. */
  <T> T fold(Function<List<Finding>, T> valid, Function<String, T> refused);

  /**
   * Every value is from its closed list and every quote stands in the article.
   *
   * @param findings the answers; the first is the label
   */
  record Valid(List<Finding> findings) implements Answer {
    @Override
    public <T> T fold(Function<List<Finding>, T> valid, Function<String, T> refused) {
      return valid.apply(findings);
    }
  }

  /**
   * Nothing of it is taken.
   *
   * @param reason what is wrong with it, in words
   */
  record Refused(String reason) implements Answer {
    @Override
    public <T> T fold(Function<List<Finding>, T> valid, Function<String, T> refused) {
      return refused.apply(reason);
    }
  }
}
