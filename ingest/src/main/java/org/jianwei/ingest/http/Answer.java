package org.jianwei.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.Response;
import org.jianwei.ingest.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param status HTTP status; null where there was no answer
 */
record Answer(@Nullable Integer status, Headers headers, Body body) {

  /** There was none. */
  static final Answer NONE = new Answer(null, Headers.EMPTY, Body.NONE);

  static Answer of(Response response, Body body) {
    return new Answer(response.code(), response.headers(), body);
  }

  Answer withoutBody() {
    return new Answer(status, headers, Body.NONE);
  }

  String contentType() {
    return Objects.requireNonNullElse(headers.get("Content-Type"), "");
  }

  /** What to ask with next time; nothing where the body was not read to its end. */
  Validators validators() {
    return isWhole()
        ? new Validators(headers.get("ETag"), headers.get("Last-Modified"))
        : Validators.NONE;
  }

  @Nullable String bodyHash() {
    return isWhole() ? body.hash() : null;
  }

  @Nullable Long retryAfterMs(Instant now) {
    return RetryAfter.parse(headers.get("Retry-After"), now).map(Duration::toMillis).orElse(null);
  }

  @Nullable Long freshForMs(Instant now) {
    return Freshness.of(headers, now).map(Duration::toMillis).orElse(null);
  }

  private boolean isWhole() {
    return body != Body.NONE && body.fault() == null;
  }
}
