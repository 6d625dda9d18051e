package org.jianwei.contracts.assessment;

import java.util.Objects;
import org.jianwei.contracts.article.Article;

/**
 * A verbatim quote and the place where it stands.
 *
 * @param articleId article that is quoted
 * @param contentHash content of the article into which the offsets point
 * @param field title or text
 * @param start offset of the first code point of the quote in the original field
 * @param end offset after the last code point; greater than {@code start}
 * @param quote exactly what stands between the two offsets
 */
public record Evidence(
    String articleId, String contentHash, TextField field, int start, int end, String quote) {

  /** Checks that the quote is not empty and that the offsets span it. */
  public Evidence {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(field, "field");
    if (quote.isEmpty() || start < 0 || end - start != quote.codePointCount(0, quote.length())) {
      throw new IllegalArgumentException(
          "offsets " + start + ".." + end + " do not span the quote '" + quote + "'");
    }
  }

  /**
   * Quotes a span of an article. A boundary between the two halves of a character is moved
   * outwards.
   *
   * @param charStart offset of the first UTF-16 char
   * @param charEnd offset after the last UTF-16 char
   */
  public static Evidence ofChars(Article article, TextField field, int charStart, int charEnd) {
    String original = field == TextField.TITLE ? article.title() : article.text();
    int from = isInsidePair(original, charStart) ? charStart - 1 : charStart;
    int to = isInsidePair(original, charEnd) ? charEnd + 1 : charEnd;
    int start = original.codePointCount(0, from);
    int end = start + original.codePointCount(from, to);
    return new Evidence(
        article.id(), article.contentHash(), field, start, end, original.substring(from, to));
  }

  private static boolean isInsidePair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  /** Whether the quote stands at its offsets in {@code article}. */
  public boolean isFoundIn(Article article) {
    String original = field == TextField.TITLE ? article.title() : article.text();
    if (!articleId.equals(article.id()) || end > original.codePointCount(0, original.length())) {
      return false;
    }
    int from = original.offsetByCodePoints(0, start);
    return original.startsWith(quote, from);
  }
}
