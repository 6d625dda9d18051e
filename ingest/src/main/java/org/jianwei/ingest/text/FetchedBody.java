package org.jianwei.ingest.text;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a fetch brought, as the readers need it. The array is not copied and must not be changed.
 *
 * @param bytes the body as it was sent, decompressed
 * @param contentType value of the HTTP header, where there was one
 * @param url address from which it came, after redirects
 * @param fetchedAt when it was fetched; relative times refer to it
 * @param cut whether the body was longer and was cut at the cap
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of each page would cost
public record FetchedBody(
    byte[] bytes, @Nullable String contentType, String url, Instant fetchedAt, boolean cut) {

  /** Checks that nothing is missing. */
  public FetchedBody {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(fetchedAt, "fetchedAt");
  }
}
