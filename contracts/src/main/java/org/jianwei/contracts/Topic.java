package org.jianwei.contracts;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one topic is laid out.
 *
 * @param name full name, {@code jianwei.<noun>.v<major>}
 * @param key what the key is, for people
 * @param partitions number of partitions; part of the contract, since keys are spread by it
 * @param cleanup what the broker does with old records
 * @param retention how long records stay where {@code cleanup} deletes; null for ever
 */
public record Topic(
    String name, String key, int partitions, Cleanup cleanup, @Nullable Duration retention) {

  /** Checks the layout. */
  public Topic {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(key, "key");
    if (partitions < 1) {
      throw new IllegalArgumentException(name + ": partitions " + partitions + " is below 1");
    }
  }

  /** The broker's {@code cleanup.policy}. */
  public enum Cleanup {
    DELETE("delete"),
    COMPACT("compact"),
    COMPACT_DELETE("compact,delete");

    private final String policy;

    Cleanup(String policy) {
      this.policy = policy;
    }

    /** The value of {@code cleanup.policy}. */
    public String policy() {
      return policy;
    }
  }
}
