package org.jianwei.classify.incident;

import java.util.List;
import java.util.Objects;
import org.jianwei.classify.copy.CopyPrint;

/**
 * What is kept of comparing an article that does not rest, so that a start need not compare again:
 * all its links when it was compared last. Those to articles that were compared later stand with
 * these; so it is written once, however many links come to it afterwards.
 *
 * @param shape the article
 * @param rules by which it was compared ({@link org.jianwei.classify.likeness.JudgeVersion})
 * @param turn place in the order in which articles were compared last
 * @param print by which copies are recognised
 * @param parts its parts
 */
record ComparedArticle(
    Shape shape, long rules, long turn, CopyPrint print, List<ComparedPart> parts) {

  /** Checks that nothing is missing and copies the list. */
  ComparedArticle {
    Objects.requireNonNull(print, "print");
    parts = List.copyOf(parts);
    if (parts.size() != shape.parts().size()) {
      throw new IllegalArgumentException("each part is compared");
    }
  }

  /** One of which is known only that it is there: it must be compared. */
  static ComparedArticle unknown(String articleId) {
    Shape shape = new Shape(articleId, 0, 0, 0, List.of());
    return new ComparedArticle(shape, 0, 0, CopyPrint.NONE, List.of());
  }

  static ComparedArticle of(
      String articleId, Standing standing, long rules, long turn, CopyPrint print) {
    List<ComparedPart> parts = standing.nodes.stream().map(ComparedPart::of).toList();
    return new ComparedArticle(Shape.of(articleId, standing), rules, turn, print, parts);
  }

  String articleId() {
    return shape.articleId();
  }
}
