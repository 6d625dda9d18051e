package org.jianwei.classify.incident;

import java.util.List;
import java.util.Objects;

/**
 * What an article is to grouping, without what it says.
 *
 * @param articleId the article
 * @param sequence its place in the log
 * @param day day of publication in Shanghai, as days since 1970-01-01
 * @param arrived day on which it came, in its latest revision
 * @param parts its parts; empty where nothing of it is grouped
 */
record Shape(String articleId, long sequence, long day, long arrived, List<PartShape> parts) {

  /** Checks that nothing is missing and copies the list. */
  Shape {
    Objects.requireNonNull(articleId, "articleId");
    parts = List.copyOf(parts);
  }

  static Shape of(GroupedArticle article) {
    return new Shape(
        article.head().id(),
        article.sequence(),
        Intake.day(article.head()),
        Intake.arrivalDay(article.head()),
        article.parts().stream().map(PartShape::of).toList());
  }

  static Shape of(String articleId, Standing standing) {
    List<Node> nodes = standing.nodes;
    long day = nodes.isEmpty() ? standing.arrived : nodes.get(0).day;
    List<PartShape> parts = nodes.stream().map(PartShape::of).toList();
    return new Shape(articleId, standing.sequence, day, standing.arrived, parts);
  }

  /** Its nodes, which are in no graph yet. */
  List<Node> nodes(Profiles profiles) {
    Node[] nodes = new Node[parts.size()];
    for (int i = 0; i < nodes.length; i++) {
      PartShape part = parts.get(i);
      boolean whole = nodes.length == 1;
      nodes[i] =
          new Node(articleId, i, whole, sequence, part.founding(), part.harm(), day, profiles);
      nodes[i].arrived = arrived;
    }
    return List.of(nodes);
  }

  /**
   * A part of an article.
   *
   * @param founding whether it may open an incident; otherwise it only attaches
   * @param harm whether it reports a harm
   */
  record PartShape(boolean founding, boolean harm) {

    static PartShape of(GroupedPart part) {
      return new PartShape(part.founding(), part.founding() || part.judgement().isHarm());
    }

    static PartShape of(Node node) {
      return new PartShape(node.founding, node.harm);
    }
  }
}
