package org.jianwei.classify.secondreader;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came back from the endpoint for one request. */
sealed interface Reply {

  /** What {@code said} or {@code failed} makes of it. */
  <T> T fold(Function<Said, T> said, Function<Failed, T> failed);

  /**
   * The model answered.
   *
   * @param content the text of its message, unchecked
   */
  record Said(String content) implements Reply {
    @Override
    public <T> T fold(Function<Said, T> said, Function<Failed, T> failed) {
      return said.apply(this);
    }
  }

  /**
   * It did not.
   *
   * @param reason short code in kebab case, such as {@code http-429} or {@code timed-out}
   * @param detail what happened, in words
   * @param retryAfter how long the endpoint asks to be left alone; null where it does not say
   * @param mayPass whether another try may help
   */
  record Failed(String reason, String detail, @Nullable Duration retryAfter, boolean mayPass)
      implements Reply {
    @Override
    public <T> T fold(Function<Said, T> said, Function<Failed, T> failed) {
      return failed.apply(this);
    }
  }
}
