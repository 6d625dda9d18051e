package org.jianwei.ingest.visit;

import java.time.Duration;
import java.util.Objects;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;

/**
 * An address to visit.
 *
 * @param url absolute http(s) address
 * @param kind what stands there
 * @param source id of the source for which it is visited
 * @param entry index of the entry in its source; -1 where it is none
 * @param hints what is known of an article
 * @param pace least time between two requests to its host
 */
public record Destination(
    String url, FetchKind kind, String source, int entry, Hints hints, Duration pace) {

  /** Checks that nothing is missing. */
  public Destination {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(hints, "hints");
    Objects.requireNonNull(pace, "pace");
  }

  Destination movedTo(String target) {
    return new Destination(target, kind, source, entry, hints, pace);
  }
}
