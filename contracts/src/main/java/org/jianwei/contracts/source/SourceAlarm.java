package org.jianwei.contracts.source;

import java.time.Instant;
import java.util.Objects;

/**
 * One thing that is wrong with an entry of a source, as long as it is.
 *
 * @param kind what is wrong
 * @param url address of the entry
 * @param since when it began
 * @param detail what happened and what to do, one sentence
 */
public record SourceAlarm(AlarmKind kind, String url, Instant since, String detail) {

  /** Checks that nothing is missing. */
  public SourceAlarm {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(detail, "detail");
  }
}
