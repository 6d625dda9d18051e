package org.jianwei.ingest.feed;

import java.util.Objects;
import org.jianwei.ingest.time.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one article.
 *
 * @param url absolute http or https address
 * @param title title as plain text
 * @param summary summary as plain text, at most {@value #SUMMARY_CHARS_MAX} chars
 * @param published time of publication, where the entry states one that can be read
 * @param guid the feed's own name for the entry
 */
public record FeedEntry(
    String url,
    @Nullable String title,
    @Nullable String summary,
    @Nullable StatedTime published,
    @Nullable String guid) {

  /** Longest summary, in UTF-16 chars. */
  public static final int SUMMARY_CHARS_MAX = 2_000;

  /** Longest title and guid, in UTF-16 chars. */
  public static final int TITLE_CHARS_MAX = 500;

  /** Checks and cuts the parts. */
  public FeedEntry {
    Objects.requireNonNull(url, "url");
    title = cut(title, TITLE_CHARS_MAX);
    summary = cut(summary, SUMMARY_CHARS_MAX);
    guid = cut(guid, TITLE_CHARS_MAX);
  }

  private static @Nullable String cut(@Nullable String text, int charsMax) {
    return text == null || text.length() <= charsMax ? text : text.substring(0, charsMax);
  }
}
