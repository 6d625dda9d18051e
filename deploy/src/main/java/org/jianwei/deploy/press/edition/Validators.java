package org.jianwei.deploy.press.edition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The validators of a body and whether a conditional request matches them (RFC 9110, section 13).
 *
 * @param etag strong entity tag with its quotes
 * @param lastModified when the content last changed, in whole seconds
 */
public record Validators(String etag, Instant lastModified) {

  private static final int TAG_BYTES = 8;
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The validators of {@code body}, which last changed at {@code changed}. */
  public static Validators of(byte[] body, Instant changed) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      String tag = HexFormat.of().formatHex(hash, 0, TAG_BYTES);
      return new Validators('"' + tag + '"', changed.truncatedTo(ChronoUnit.SECONDS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** {@code lastModified} as a header writes it. */
  public String lastModifiedHeader() {
    return HTTP_DATE.format(lastModified);
  }

  /**
   * Whether the requester already has this body. If-None-Match wins over If-Modified-Since; a date
   * that cannot be read counts as none.
   */
  public boolean isKnown(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
    if (ifNoneMatch != null) {
      return ifNoneMatch.equals("*") || ifNoneMatch.contains(etag);
    }
    if (ifModifiedSince == null) {
      return false;
    }
    try {
      ZonedDateTime since = ZonedDateTime.parse(ifModifiedSince, HTTP_DATE);
      return !lastModified.isAfter(since.toInstant());
    } catch (DateTimeException e) {
      return false;
    }
  }
}
