package org.jianwei.classify.secondreader;

import java.time.Instant;
import java.util.function.Function;

/** What became of one try to have an article read. */
public sealed interface Outcome {

  /** What the function for its kind makes of it. */
  <T> T fold(Function<Read, T> read, Function<GivenUp, T> givenUp, Function<Later, T> later);

  /**
   * The article was read.
   *
   * @param reading the checked answer
   */
  record Read(SecondReading reading) implements Outcome {
    @Override
    public <T> T fold(
        Function<Read, T> read, Function<GivenUp, T> givenUp, Function<Later, T> later) {
      return read.apply(this);
    }
  }

  /**
   * It will not be read: the answer was refused, or all tries failed.
   *
   * @param reason short code in kebab case
   * @param detail what happened, in words
   */
  record GivenUp(String reason, String detail) implements Outcome {
    @Override
    public <T> T fold(
        Function<Read, T> read, Function<GivenUp, T> givenUp, Function<Later, T> later) {
      return givenUp.apply(this);
    }
  }

  /**
   * It has to wait: for the budget, for an endpoint that fails, or before the next try.
   *
   * @param notBefore when to ask again
   * @param tried whether a try failed; false where none was made
   */
  record Later(Instant notBefore, boolean tried) implements Outcome {
    @Override
    public <T> T fold(
        Function<Read, T> read, Function<GivenUp, T> givenUp, Function<Later, T> later) {
      return later.apply(this);
    }
  }
}
