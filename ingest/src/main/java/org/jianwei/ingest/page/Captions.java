package org.jianwei.ingest.page;

import org.jsoup.nodes.Element;

/** Tells what stands under pictures from the text between them, by element and name. */
final class Captions {

  /** Longest caption, in chars. */
  private static final int CHARS_MAX = 300;

  private static final int CHILDREN_MAX = 6;

  private Captions() {}

  /** Whether a line stands in a caption inside of {@code body}. */
  static boolean hold(Line line, Element body) {
    if (line.text().length() > CHARS_MAX) {
      return false;
    }
    for (Element at = line.owner(); at != null && at != body; at = at.parent()) {
      if (at.normalName().equals("figcaption") || Boilerplate.isNamedCaption(at)) {
        return true;
      }
    }
    return line.owner() != body && isOfAChild(line);
  }

  /** Many captions are a {@code span} in the block of the picture. */
  private static boolean isOfAChild(Line line) {
    Element owner = line.owner();
    if (owner.childrenSize() > CHILDREN_MAX) {
      return false;
    }
    return owner.children().stream()
        .filter(Boilerplate::isNamedCaption)
        .anyMatch(child -> child.text().strip().equals(line.text()));
  }
}
