package org.jianwei.ingest.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.fetch.Continuation;
import org.jianwei.ingest.page.address.NextPage;

/**
 * Joins the pages of one article. The first is published at once, marked as truncated; the link to
 * the next carries the article so far, so that what is read there can be published as a revision of
 * the same article without any memory between the two.
 */
final class Pagination {

  /** Longest joined text, in chars. */
  static final int TEXT_CHARS_MAX = 100_000;

  /** Largest article that a link carries, as JSON: page records have as much room for headers. */
  static final int CARRIED_BYTES_MAX = 130_000;

  /** What pages add to the title of the first: {@code (2)}, {@code 第2页}, {@code _2}. */
  private static final Pattern PAGE_MARK =
      Pattern.compile(
          "\\s*(?:[(（【\\[]\\s*\\d{1,2}\\s*[)）】\\]]|第\\s?\\S{1,3}\\s?页|[_-]\\d{1,2})\\s*$");

  private Pagination() {}

  /**
   * The article with what a further page adds to it.
   *
   * @param before the article so far, and which page this is
   * @param read what was read on that page alone
   * @return none where the page belongs to another article, or only repeats what is known
   */
  static Optional<Article> join(Continuation before, Article read) {
    Article first = before.article();
    if (!isSameTitle(first.title(), read.title()) || first.text().contains(read.text())) {
      return Optional.empty();
    }
    String joined = before.whole() ? read.text() : first.text() + "\n" + read.text();
    boolean fits = joined.length() <= TEXT_CHARS_MAX;
    String text = fits ? joined : first.text();
    return Optional.of(with(first, read, text, read.truncated() || !fits));
  }

  /** What the link to the next page carries; none where the article ends or grows too large. */
  static Optional<Continuation> next(Article article, int page, NextPage next) {
    boolean fits =
        page < Continuation.PAGES_MAX && JsonCodec.write(article).length <= CARRIED_BYTES_MAX;
    return fits ? Optional.of(new Continuation(article, page + 1, next.whole())) : Optional.empty();
  }

  private static boolean isSameTitle(String first, String further) {
    return bare(first).equals(bare(further));
  }

  private static String bare(String title) {
    return PAGE_MARK.matcher(title).replaceFirst("").replaceAll("[\\s\\p{P}]", "");
  }

  /** The first article, fetched when the further page was: that caused this version. */
  private static Article with(Article first, Article further, String text, boolean truncated) {
    return new Article(
        first.id(),
        first.url(),
        first.canonicalUrl(),
        first.source(),
        first.publisher(),
        first.title(),
        first.author() == null ? further.author() : first.author(),
        first.originalTitle(),
        first.editor() == null ? further.editor() : first.editor(),
        first.publishedAt() == null ? further.publishedAt() : first.publishedAt(),
        first.publishedAt() == null ? further.publishedPrecision() : first.publishedPrecision(),
        first.publishedAt() == null ? further.publishedOrigin() : first.publishedOrigin(),
        further.fetchedAt(),
        first.language(),
        text,
        first.image() == null ? further.image() : first.image(),
        truncated,
        ArticleIds.contentHash(first.title(), text));
  }
}
