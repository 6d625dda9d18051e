package org.jianwei.classify.repeat;

import java.util.Objects;

/**
 * What is remembered of an article that was seen before.
 *
 * @param contentHash hash of the content last seen
 * @param revision number of that content, from 1
 */
public record Seen(String contentHash, int revision) {

  /** Checks that the revision counts from 1. */
  public Seen {
    Objects.requireNonNull(contentHash, "contentHash");
    if (revision < 1) {
      throw new IllegalArgumentException("revision " + revision + " is below 1");
    }
  }
}
