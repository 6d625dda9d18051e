package org.jianwei.ingest.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A body as it was read.
 *
 * @param bytes the bytes, content coding removed
 * @param truncated whether there was more of it
 * @param fault why it could not be read to its end; null where it was, or was cut by us
 */
record Body(byte[] bytes, boolean truncated, @Nullable String fault) {

  /** No body was read. */
  static final Body NONE = new Body(new byte[0], false, null);

  /** A body that was given up. */
  static Body unread(String fault) {
    return new Body(new byte[0], false, fault);
  }

  /** SHA-256 of the bytes, in lower-case hex. */
  String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
