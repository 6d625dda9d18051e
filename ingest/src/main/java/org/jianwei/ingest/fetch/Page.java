package org.jianwei.ingest.fetch;

import java.time.Instant;
import java.util.Objects;

/**
 * What was read from one address, before anyone made sense of it.
 *
 * @param url address from which the bytes came, after redirects
 * @param source id of the source for which it was fetched
 * @param kind what stands there; never robots.txt
 * @param entry index of the entry in its source; -1 for articles
 * @param status HTTP status
 * @param contentType value of Content-Type; empty where there was none
 * @param fetchedAt when the last byte was read
 * @param hints what is known of an article
 * @param truncated whether the body was cut
 * @param body the bytes, content coding removed; not copied
 */
public record Page(
    String url,
    String source,
    FetchKind kind,
    int entry,
    int status,
    String contentType,
    Instant fetchedAt,
    Hints hints,
    boolean truncated,
    byte[] body) {

  /** Longest Content-Type that is kept. */
  public static final int CONTENT_TYPE_CHARS_MAX = 200;

  /** Checks that nothing is missing and cuts the content type. */
  public Page {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(fetchedAt, "fetchedAt");
    Objects.requireNonNull(hints, "hints");
    Objects.requireNonNull(body, "body");
    if (contentType.length() > CONTENT_TYPE_CHARS_MAX) {
      contentType = contentType.substring(0, CONTENT_TYPE_CHARS_MAX);
    }
  }
}
