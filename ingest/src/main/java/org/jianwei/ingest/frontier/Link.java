package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;

/**
 * An address of an article that was found in a feed or list, or to which another host redirected.
 *
 * @param host see {@link org.jianwei.ingest.fetch.HostKey}
 * @param url absolute http(s) address, normalised
 * @param source id of the source that named it
 * @param kind what stands there: an article
 * @param hints what the feed or list says of it
 * @param moves how many hosts sent us on before this one
 * @param foundAt fetch time of the page that named it
 */
public record Link(
    String host,
    String url,
    String source,
    FetchKind kind,
    Hints hints,
    int moves,
    Instant foundAt) {

  /** Checks that nothing is missing. */
  public Link {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(hints, "hints");
    Objects.requireNonNull(foundAt, "foundAt");
  }
}
