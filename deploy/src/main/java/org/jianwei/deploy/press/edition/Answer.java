package org.jianwei.deploy.press.edition;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a site answers to a path.
 *
 * @param status HTTP status
 * @param type Content-Type; null where there is no body
 * @param body bytes of the body; not copied, callers leave it alone
 * @param changedAt when the content last changed, as a span since the start of the press; null
 *     where it carries no validators
 * @param retryAfter seconds for Retry-After; null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the socket, never compared
public record Answer(
    int status,
    @Nullable String type,
    byte[] body,
    @Nullable Duration changedAt,
    @Nullable Integer retryAfter) {

  private static final byte[] EMPTY = {};

  static Answer ok(String type, byte[] body, Duration changedAt) {
    return new Answer(200, type, body, changedAt, null);
  }

  static Answer notFound() {
    return new Answer(404, null, EMPTY, null, null);
  }

  static Answer unavailable(int retryAfter) {
    return new Answer(503, null, EMPTY, null, retryAfter);
  }

  /** The same without its body, for a reader that already has it (RFC 9110, 15.4.5). */
  public Answer notModified() {
    return new Answer(304, null, EMPTY, changedAt, null);
  }
}
