package org.jianwei.ingest.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.article.Article;
import org.jianwei.ingest.feed.FeedEntry;
import org.jianwei.ingest.fetch.FeedCredits;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** What a feed said of an article, put where its page is silent or could not be had. */
final class FeedWords {

  /** A shorter text is an excerpt, until the page is seen. */
  private static final int WHOLE_CHARS_MIN = 200;

  /** How an excerpt ends. */
  private static final List<String> MORE =
      List.of("…", "...", "[…]", "[...]", "阅读全文", "阅读更多", "查看全文", "查看原文", "閱讀全文", "全文");

  private FeedWords() {}

  /** The text that a feed carried as a page with the title that the feed gave it. */
  static FetchedBody body(Page page) {
    String title = Entities.escape(Objects.requireNonNullElse(page.hints().title(), ""));
    String html =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%s</title></head>"
                .formatted(title)
            + "<body><h1>"
            + title
            + "</h1><article>"
            + new String(page.body(), StandardCharsets.UTF_8)
            + "</article></body></html>";
    return new FetchedBody(
        html.getBytes(StandardCharsets.UTF_8),
        page.contentType(),
        page.url(),
        page.fetchedAt(),
        page.truncated());
  }

  /** Whether the text of an article that was read from its feed may be all of it. */
  static boolean isWhole(Page page, Article article) {
    String text = article.text().strip();
    int length = new String(page.body(), StandardCharsets.UTF_8).length();
    return length < FeedEntry.CONTENT_CHARS_MAX - 1
        && text.length() >= WHOLE_CHARS_MIN
        && MORE.stream().noneMatch(text::endsWith);
  }

  /**
   * The article with the author, publisher and picture that the feed names, where the page names
   * none.
   *
   * @param source publisher of the source, which stands where the page names none
   */
  static Article credited(Article article, Hints hints, String source) {
    FeedCredits credits = hints.credits();
    if (credits == null) {
      return article;
    }
    boolean silent = article.publisher().equals(source) && credits.publisher() != null;
    return with(
        article,
        silent ? Objects.requireNonNull(credits.publisher()) : article.publisher(),
        article.author() == null ? credits.author() : article.author(),
        article.image() == null ? credits.image() : article.image(),
        article.truncated());
  }

  /** The article, marked as a part of what was written. */
  static Article truncated(Article article) {
    return with(article, article.publisher(), article.author(), article.image(), true);
  }

  private static Article with(
      Article article,
      String publisher,
      @Nullable String author,
      @Nullable String image,
      boolean truncated) {
    return new Article(
        article.id(),
        article.url(),
        article.canonicalUrl(),
        article.source(),
        publisher,
        article.title(),
        author,
        article.originalTitle(),
        article.editor(),
        article.publishedAt(),
        article.publishedPrecision(),
        article.publishedOrigin(),
        article.fetchedAt(),
        article.language(),
        article.text(),
        image,
        truncated,
        article.contentHash());
  }
}
