package org.jianwei.ingest.batch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * The address of a page that was saved without it.
 *
 * @param url the address that the page names as its own, else one that is made up
 * @param isKnown whether the page names it
 */
record SavedPage(String url, boolean isKnown) {

  private static final int HEAD_BYTES_MAX = 65_536;

  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(https?://[^\\s<>\"]+)");
  private static final Pattern CANONICAL =
      Pattern.compile(
          "<link[^>]{0,200}rel=[\"']?canonical[\"']?[^>]{0,200}?href=[\"'](https?://[^\"']+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN_GRAPH =
      Pattern.compile(
          "<meta[^>]{0,200}(?:property|name)=[\"']og:url[\"'][^>]{0,200}?content=[\"'](https?://[^\"']+)",
          Pattern.CASE_INSENSITIVE);

  /** Looks for the address in the first bytes of a page. */
  static SavedPage of(String name, byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES_MAX);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return Stream.of(SAVED_FROM, CANONICAL, OPEN_GRAPH)
        .flatMap(pattern -> first(pattern, head).stream())
        .filter(url -> HttpUrl.parse(url) != null)
        .findFirst()
        .map(url -> new SavedPage(url, true))
        .orElseGet(() -> new SavedPage(madeUp(name), false));
  }

  private static Optional<String> first(Pattern pattern, String head) {
    Matcher m = pattern.matcher(head);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  private static String madeUp(String name) {
    return new HttpUrl.Builder()
        .scheme("http")
        .host("saved.invalid")
        .addPathSegments(name)
        .build()
        .toString();
  }
}
