package org.jianwei.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask conditionally with, RFC 9110 section 8.8. Values that cannot be sent
 * back in a header, or are longer than {@value #CHARS_MAX} characters, are dropped.
 *
 * @param etag value of ETag
 * @param lastModified value of Last-Modified, as it was written
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** Longest value that is kept. */
  public static final int CHARS_MAX = 512;

  /** Nothing to ask with. */
  public static final Validators NONE = new Validators(null, null);

  /** Drops what cannot be sent back. */
  public Validators {
    etag = sendable(etag);
    lastModified = sendable(lastModified);
  }

  private static @Nullable String sendable(@Nullable String value) {
    boolean sendable =
        value != null
            && !value.isBlank()
            && value.length() <= CHARS_MAX
            && value.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    return sendable ? value : null;
  }
}
