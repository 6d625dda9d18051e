package org.jianwei.ingest.frontier;

import java.util.HexFormat;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.ingest.link.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * The addresses, and the names that feeds gave the articles there, that were queued already, the
 * newest of each source. When a source has more than the limit its oldest is forgotten: should it
 * ever be listed again it is fetched again, and dropped later as a repeat.
 *
 * <p>Rows: {@code u <source> <hash>} → position; {@code p <source> <position>} → hash; {@code n
 * <source>} → next position. Positions have 16 hex digits, so that keys sort as they do.
 */
final class SeenUrls {

  private final Table<String> rows;
  private final int perSourceMax;

  SeenUrls(Table<String> rows, int perSourceMax) {
    this.rows = rows;
    this.perSourceMax = perSourceMax;
  }

  /** Whether an address is noted. */
  boolean contains(String source, String url) {
    return rows.get(byUrl(source, hash(url))) != null;
  }

  /** Notes an address, once. */
  void add(String source, String url) {
    String hash = hash(url);
    if (rows.get(byUrl(source, hash)) != null) {
      return;
    }
    long position = next(rows.get("n " + source));
    rows.put(byUrl(source, hash), hex(position));
    rows.put("p " + source + " " + hex(position), hash);
    rows.put("n " + source, hex(position + 1));
    forgetOldest(source, position);
  }

  private void forgetOldest(String source, long newest) {
    if (newest < perSourceMax) {
      return;
    }
    String position = "p " + source + " " + hex(newest - perSourceMax);
    String hash = rows.get(position);
    if (hash != null) {
      rows.remove(byUrl(source, hash));
      rows.remove(position);
    }
  }

  /** What only tracks the reader does not make another address. */
  private static String hash(String url) {
    return ArticleIds.ofCanonicalUrl(WebAddress.normalise(url));
  }

  private static String byUrl(String source, String hash) {
    return "u " + source + " " + hash;
  }

  private static long next(@Nullable String hex) {
    return hex == null ? 0 : Long.parseUnsignedLong(hex, 16);
  }

  private static String hex(long position) {
    return HexFormat.of().toHexDigits(position);
  }
}
