package org.jianwei.ingest.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Finds the redirect in the head of a page: {@code <meta http-equiv="refresh">}, read as the HTML
 * standard says (section 4.2.5.3). A page that reloads itself is none, nor is one that stays longer
 * than {@value #SECONDS_MAX} s: people are meant to read it.
 */
final class MetaRefresh {

  /** Bytes within which it must stand: pages that redirect hold little else. */
  static final int BYTES_MAX = 1024;

  /** Longest stay before a page leads elsewhere that makes it a redirect. */
  static final int SECONDS_MAX = 30;

  private static final Pattern CONTENT =
      Pattern.compile(
          "\\s*(\\d{1,9})(?:\\.[\\d.]*)?\\s*[;,\\s]\\s*(?:url\\s*=\\s*)?(['\"]?)(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private MetaRefresh() {}

  /**
   * Where a page leads by itself.
   *
   * @param url address of the page
   * @return the address as it is written; empty where the page stays
   */
  static Optional<String> target(byte[] body, String contentType, String url) {
    if (!mayBeHtml(contentType)) {
      return Optional.empty();
    }
    int length = Math.min(body.length, BYTES_MAX);
    String head = new String(body, 0, length, StandardCharsets.UTF_8);
    if (!head.toLowerCase(Locale.ROOT).contains("refresh")) {
      return Optional.empty();
    }
    Element meta = Jsoup.parse(head, url).selectFirst("meta[http-equiv~=(?i)^\\s*refresh\\s*$]");
    // Within noscript it is for browsers without scripts; the page says enough to us as it is.
    return meta == null || meta.closest("noscript") != null
        ? Optional.empty()
        : target(meta.attr("content")).filter(to -> !isSame(url, to));
  }

  private static Optional<String> target(String content) {
    Matcher matcher = CONTENT.matcher(content);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > SECONDS_MAX) {
      return Optional.empty();
    }
    String quote = matcher.group(2);
    String target = matcher.group(3);
    int end = quote.isEmpty() ? -1 : target.indexOf(quote);
    return Optional.of(end < 0 ? target.strip() : target.substring(0, end).strip());
  }

  private static boolean isSame(String url, String target) {
    HttpUrl base = HttpUrl.get(url);
    HttpUrl to = base.resolve(target);
    return to != null && to.newBuilder().fragment(null).build().equals(base);
  }

  private static boolean mayBeHtml(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT);
    return type.isBlank() || type.contains("html");
  }
}
