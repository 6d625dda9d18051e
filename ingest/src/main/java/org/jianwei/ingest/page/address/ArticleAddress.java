package org.jianwei.ingest.page.address;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Tells the addresses of articles from those of channels, lists and services. */
public final class ArticleAddress {

  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)20\\d{2}[-/_]?(?:0[1-9]|1[0-2])(?!\\d{7})");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5,}");
  private static final Pattern HASH =
      Pattern.compile("(?=[a-zA-Z]*\\d)(?=\\d*[a-zA-Z])[0-9a-zA-Z]{8,}");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+){3,}");
  private static final Pattern NUMBERED_PAGE = Pattern.compile("\\d+\\.s?html?$");
  private static final Pattern LISTING =
      Pattern.compile(
          "^(?:index|list|default|node|channel|column|col|tag|tags|search|about|more|home|login)"
              + "(?:[_-]?[0-9a-f]*)?(?:\\.\\w+)?$",
          Pattern.CASE_INSENSITIVE);

  /** Shortest headline: 8 Chinese characters, or some four words. */
  private static final int TITLE_CHINESE_MIN = 8;

  private static final int TITLE_CHARS_MIN = 20;

  private ArticleAddress() {}

  /**
   * Whether a link leads to an article.
   *
   * @param url absolute address
   * @param title what the link says
   */
  public static boolean isLikely(String url, @Nullable String title) {
    HttpUrl address = HttpUrl.parse(url);
    return address != null && title != null && isHeadline(title) && isArticle(address);
  }

  private static boolean isHeadline(String title) {
    long chinese = title.codePoints().filter(Character::isIdeographic).count();
    return chinese >= TITLE_CHINESE_MIN || title.length() >= TITLE_CHARS_MIN;
  }

  private static boolean isArticle(HttpUrl url) {
    String path = url.encodedPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (LISTING.matcher(last).matches()) {
      return false;
    }
    String named = last.isEmpty() ? path : last;
    String query = url.query() == null ? "" : url.query();
    return DATE.matcher(path).find()
        || LONG_NUMBER.matcher(named).find()
        || HASH.matcher(stem(named)).find()
        || SLUG.matcher(stem(named)).matches()
        || NUMBERED_PAGE.matcher(last).find()
        || LONG_NUMBER.matcher(query).find();
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name.replace("/", "");
  }
}
