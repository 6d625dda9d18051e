package org.jianwei.ingest.reader;

import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.json.JsonCodec;

/**
 * Keeps articles small enough for a record, at this topic and, with labels and quotes added, at all
 * that follow.
 */
final class ArticleSize {

  /** Longest text, in UTF-16 chars. The longest news texts seen have a tenth of it. */
  static final int TEXT_CHARS_MAX = 200_000;

  /** Largest article as JSON: leaves a third of a record's limit to the steps that follow. */
  static final int BYTES_MAX = 620_000;

  private ArticleSize() {}

  /** The article itself where it is small enough, else one with the first part of its text. */
  static Article fit(Article article) {
    Article fitting =
        article.text().length() > TEXT_CHARS_MAX ? cut(article, TEXT_CHARS_MAX) : article;
    while (JsonCodec.write(fitting).length > BYTES_MAX && !fitting.text().isEmpty()) {
      fitting = cut(fitting, fitting.text().length() * 3 / 4);
    }
    return fitting;
  }

  private static Article cut(Article a, int charsMax) {
    boolean splitsPair = charsMax > 0 && Character.isHighSurrogate(a.text().charAt(charsMax - 1));
    String text = a.text().substring(0, splitsPair ? charsMax - 1 : charsMax);
    return new Article(
        a.id(),
        a.url(),
        a.canonicalUrl(),
        a.source(),
        a.publisher(),
        a.title(),
        a.author(),
        a.originalTitle(),
        a.editor(),
        a.publishedAt(),
        a.publishedPrecision(),
        a.publishedOrigin(),
        a.fetchedAt(),
        a.language(),
        text,
        a.image(),
        true,
        ArticleIds.contentHash(a.title(), text));
  }
}
