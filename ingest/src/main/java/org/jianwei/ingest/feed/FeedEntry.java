package org.jianwei.ingest.feed;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.time.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one article.
 *
 * @param url absolute http or https address
 * @param title title as plain text
 * @param summary summary as plain text, at most {@value #SUMMARY_CHARS_MAX} chars
 * @param published time of publication, where the entry states one that can be read
 * @param guid the feed's own name for the entry; null where another entry bears it too
 * @param author author as plain text
 * @param publisher who published it first, where the feed names another than itself
 * @param image address of a picture
 * @param content the text as HTML, where the feed carries more than a summary; cut at {@value
 *     #CONTENT_CHARS_MAX} chars
 */
public record FeedEntry(
    String url,
    @Nullable String title,
    @Nullable String summary,
    @Nullable StatedTime published,
    @Nullable String guid,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String image,
    @Nullable String content) {

  /** Longest summary, in UTF-16 chars. */
  public static final int SUMMARY_CHARS_MAX = 2_000;

  /** Longest title and guid, in UTF-16 chars. */
  public static final int TITLE_CHARS_MAX = 500;

  /** Longest author and publisher, in UTF-16 chars. */
  public static final int NAME_CHARS_MAX = 100;

  /** Longest content, in UTF-16 chars: at three bytes a Chinese character 60 kB. */
  public static final int CONTENT_CHARS_MAX = 20_000;

  /** Fewer characters of a guid or title are a place in the feed, or a heading: no name. */
  private static final int NAMING_CHARS_MIN = 5;

  /** The address of a site, which some feeds give to every entry. */
  private static final Pattern FRONT_PAGE = Pattern.compile("(?i)https?://[^/]+/?");

  /** Checks and cuts the parts. */
  public FeedEntry {
    Objects.requireNonNull(url, "url");
    title = cut(title, TITLE_CHARS_MAX);
    summary = cut(summary, SUMMARY_CHARS_MAX);
    guid = cut(guid, TITLE_CHARS_MAX);
    author = cut(author, NAME_CHARS_MAX);
    publisher = cut(publisher, NAME_CHARS_MAX);
    content = cut(content, CONTENT_CHARS_MAX);
  }

  /**
   * The name of the article that outlives changes of its address: the guid, within the feed unless
   * it is an address or another name that is unique in the world; else title and time, where both
   * are exact enough to be one article's. Addresses are compared apart from it.
   *
   * @param feed address of the feed
   */
  public @Nullable String identity(String feed) {
    if (guid != null && guid.length() >= NAMING_CHARS_MIN && !FRONT_PAGE.matcher(guid).matches()) {
      String name = withoutScheme(guid);
      boolean unique = !name.equals(guid) || guid.matches("(?i)(?:tag|urn):.*");
      return "guid " + (unique ? name : withoutScheme(feed) + " " + guid);
    }
    if (title == null || title.length() < NAMING_CHARS_MIN || published == null) {
      return null;
    }
    return published.precision() == PublishedPrecision.DAY
        ? null
        : "titled " + title + " " + published.at().toInstant();
  }

  private static String withoutScheme(String address) {
    return WebAddress.normalise(address).replaceFirst("(?i)^https?://", "");
  }

  /** Whether the content was longer than what is kept of it. */
  public boolean isContentCut() {
    return content != null && content.length() >= CONTENT_CHARS_MAX - 1;
  }

  /** The entry without a name of its own. */
  FeedEntry withoutGuid() {
    return new FeedEntry(url, title, summary, published, null, author, publisher, image, content);
  }

  private static @Nullable String cut(@Nullable String text, int charsMax) {
    if (text == null || text.length() <= charsMax) {
      return text;
    }
    // Half of a supplementary character is none.
    int end = Character.isHighSurrogate(text.charAt(charsMax - 1)) ? charsMax - 1 : charsMax;
    return text.substring(0, end);
  }
}
