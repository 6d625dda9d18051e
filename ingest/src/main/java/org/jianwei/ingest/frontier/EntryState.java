package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
import org.jianwei.ingest.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry.
 *
 * @param validators what to ask conditionally with
 * @param bodyHash SHA-256 of the body that was read last
 * @param visits visits that were answered
 * @param failures visits in a row that failed
 * @param dueAt when it is visited next
 */
public record EntryState(
    Validators validators, @Nullable String bodyHash, long visits, int failures, Instant dueAt) {

  /** An entry that was never visited: due at once. */
  public static final EntryState NEW = new EntryState(Validators.NONE, null, 0, 0, Instant.EPOCH);

  /** Checks that nothing is missing. */
  public EntryState {
    Objects.requireNonNull(validators, "validators");
    Objects.requireNonNull(dueAt, "dueAt");
  }

  EntryState dueAt(Instant due) {
    return new EntryState(validators, bodyHash, visits, failures, due);
  }

  EntryState failed(Instant due) {
    return new EntryState(validators, bodyHash, visits, failures + 1, due);
  }
}
