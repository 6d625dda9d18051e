package org.jianwei.ingest.batch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jianwei.ingest.link.WebAddress;

/**
 * The address of a page that was saved without it.
 *
 * @param url the address that the page names as its own, else one that is made up
 * @param isKnown whether the page names it
 * @param site the site of that address; where it is made up, the one that the page refers to most
 */
record SavedPage(String url, boolean isKnown, String site) {

  private static final int HEAD_BYTES_MAX = 65_536;

  /** Bytes in which references are counted. */
  private static final int BYTES_MAX = 2_000_000;

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
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:href|src|data-src)=[\"']?(?:https?:)?//([\\w.-]{4,80})", Pattern.CASE_INSENSITIVE);

  /** Looks for the address in the first bytes of a page. */
  static SavedPage of(String name, byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES_MAX);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return Stream.of(SAVED_FROM, CANONICAL, OPEN_GRAPH)
        .flatMap(pattern -> first(pattern, head).stream())
        .filter(url -> HttpUrl.parse(url) != null)
        .findFirst()
        .map(url -> new SavedPage(url, true, WebAddress.site(url).orElse("")))
        .orElseGet(() -> new SavedPage(madeUp(name), false, mostReferred(bytes)));
  }

  private static String mostReferred(byte[] bytes) {
    String text =
        new String(bytes, 0, Math.min(bytes.length, BYTES_MAX), StandardCharsets.ISO_8859_1);
    Map<String, Integer> hosts = new HashMap<>();
    Matcher m = REFERENCE.matcher(text);
    while (m.find()) {
      hosts.merge(m.group(1), 1, Integer::sum);
    }
    Map<String, Integer> sites = new HashMap<>();
    hosts.forEach(
        (host, count) ->
            WebAddress.site("http://" + host + "/")
                .ifPresent(site -> sites.merge(site, count, Integer::sum)));
    return sites.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
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
