package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * An article that was fetched and will be fetched again, to see whether it was corrected.
 *
 * @param url its address
 * @param source id of its source
 * @param hints what feed or list said of it
 * @param validators what to ask conditionally with
 * @param bodyHash SHA-256 of the body that was read last
 * @param firstAt when it was fetched first
 * @param step how many times it was fetched again
 */
public record Refetch(
    String url,
    String source,
    Hints hints,
    Validators validators,
    @Nullable String bodyHash,
    Instant firstAt,
    int step) {

  /** Checks that nothing is missing. */
  public Refetch {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(hints, "hints");
    Objects.requireNonNull(validators, "validators");
    Objects.requireNonNull(firstAt, "firstAt");
  }

  /** After the first fetch. */
  static Refetch first(Outstanding made, FetchResult result, Instant at) {
    return new Refetch(
        made.order().url(),
        made.order().source(),
        made.hints(),
        result.validators(),
        result.bodyHash(),
        at,
        0);
  }

  /** After one more. */
  Refetch after(FetchResult result) {
    boolean read = result.outcome() == Outcome.FETCHED || result.outcome() == Outcome.UNCHANGED;
    return new Refetch(
        url,
        source,
        hints,
        read ? result.validators() : validators,
        read ? result.bodyHash() : bodyHash,
        firstAt,
        step + 1);
  }
}
