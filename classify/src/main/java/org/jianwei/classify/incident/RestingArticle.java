package org.jianwei.classify.incident;

import java.util.List;
import java.util.Objects;

/**
 * What is kept in memory of an article that rests: where it goes, and no more. Its row is read when
 * it goes somewhere, is revised, or is decided about.
 *
 * @param articleId the article
 * @param sequence its place in the log
 * @param day day of publication in Shanghai, as days since 1970-01-01
 * @param parts its parts
 */
public record RestingArticle(String articleId, long sequence, long day, List<RestingPart> parts) {

  /** Checks that nothing is missing and copies the list. */
  public RestingArticle {
    Objects.requireNonNull(articleId, "articleId");
    parts = List.copyOf(parts);
  }

  Shape shape() {
    List<Shape.PartShape> shapes =
        parts.stream().map(part -> new Shape.PartShape(part.founding(), part.harm())).toList();
    return new Shape(articleId, sequence, day, 0, shapes);
  }

  /** The article of these nodes, which rest. */
  static RestingArticle of(Standing standing) {
    Node first = standing.nodes.get(0);
    return new RestingArticle(
        first.articleId,
        first.sequence,
        first.day,
        standing.nodes.stream().map(RestingPart::of).toList());
  }
}
