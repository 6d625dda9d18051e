package org.jianwei.deploy.farm;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a site answers.
 *
 * @param notBefore what it asks for by Retry-After; {@link Instant#MIN} where it asks for nothing
 */
record FarmReply(int status, Map<String, String> headers, String body, Instant notBefore) {

  private static final Duration BUSY = Duration.ofSeconds(3);

  static FarmReply of(int status, String type, String body) {
    return new FarmReply(status, Map.of("Content-Type", type), body, Instant.MIN);
  }

  static FarmReply movedTo(String url) {
    return new FarmReply(302, Map.of("Location", url), "", Instant.MIN);
  }

  static FarmReply busyForSeconds(Instant now) {
    return new FarmReply(
        503, Map.of("Retry-After", Long.toString(BUSY.toSeconds())), "", now.plus(BUSY));
  }

  static FarmReply busyUntil(Instant now) {
    Instant until = now.plus(BUSY).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC));
    return new FarmReply(429, Map.of("Retry-After", date), "", until);
  }

  /** The same with an ETag, or 304 where the client has it. */
  FarmReply validated(String ifNoneMatch) {
    String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
    if (etag.equals(ifNoneMatch)) {
      return new FarmReply(304, Map.of("ETag", etag), "", notBefore);
    }
    Map<String, String> more = new TreeMap<>(headers);
    more.put("ETag", etag);
    return new FarmReply(status, more, body, notBefore);
  }
}
