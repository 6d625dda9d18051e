package org.jianwei.contracts.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How articles and their contents are identified. */
public final class ArticleIds {

  private static final int ID_BYTES = 16;

  private ArticleIds() {}

  /** The article id of a canonical URL: 32 lower-case hex digits. */
  public static String ofCanonicalUrl(String canonicalUrl) {
    return HexFormat.of().formatHex(sha256(canonicalUrl), 0, ID_BYTES);
  }

  /** The hash of what a reader sees, title and text: 64 lower-case hex digits. */
  public static String contentHash(String title, String text) {
    return HexFormat.of().formatHex(sha256(title + "\n\n" + text));
  }

  /** SHA-256 of the UTF-8 bytes of {@code value}. */
  public static byte[] sha256(String value) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
