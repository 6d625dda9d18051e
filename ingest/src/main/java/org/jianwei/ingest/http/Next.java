package org.jianwei.ingest.http;

import java.time.Duration;
import org.jianwei.ingest.fetch.Outcome;

/** What to do with a redirect. */
sealed interface Next {

  /**
   * Ask the next address.
   *
   * @param pause how long the host's pace asks to wait first
   */
  record Follow(Trail trail, Duration pause) implements Next {}

  /** End the errand. */
  record Leave(Trail trail, Outcome outcome, String reason) implements Next {}
}
