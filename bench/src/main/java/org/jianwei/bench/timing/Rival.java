package org.jianwei.bench.timing;

import java.util.Objects;

/**
 * One of several ways to do the same work.
 *
 * @param name what a reader of the table knows it by
 * @param operation one operation, such as one page read
 */
public record Rival(String name, Operation operation) {

  /** Checks that nothing is missing. */
  public Rival {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(operation, "operation");
  }

  /** The work that is timed. */
  @FunctionalInterface
  public interface Operation {

    /**
     * Does it once.
     *
     * @return something that depends on the whole result, such as a length or a hash, so that the
     *     compiler cannot leave the work out
     */
    long run();
  }
}
