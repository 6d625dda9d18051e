package org.jianwei.ingest.page.body;

import java.util.HashMap;
import java.util.Map;
import org.jianwei.ingest.page.markup.Line;
import org.jianwei.ingest.page.wording.Boilerplate;
import org.jsoup.nodes.Element;

/** Tells what stands under pictures from the text between them, by element and name. */
final class Captions {

  /** Longest caption, in chars. */
  private static final int CHARS_MAX = 300;

  private static final int CHILDREN_MAX = 6;

  private final Element body;
  private final Map<String, Boolean> names = new HashMap<>();

  /** Captions inside of {@code body}. */
  Captions(Element body) {
    this.body = body;
  }

  /** Whether a line stands in a caption. */
  boolean hold(Line line) {
    if (line.text().length() > CHARS_MAX) {
      return false;
    }
    for (Element at = line.owner(); at != null && at != body; at = at.parent()) {
      if (at.normalName().equals("figcaption") || isNamed(at)) {
        return true;
      }
    }
    return line.owner() != body && isOfAChild(line);
  }

  /** Many captions are a {@code span} in the block of the picture. */
  private boolean isOfAChild(Line line) {
    Element owner = line.owner();
    if (owner.childrenSize() > CHILDREN_MAX) {
      return false;
    }
    return owner.children().stream()
        .filter(this::isNamed)
        .anyMatch(child -> child.text().strip().equals(line.text()));
  }

  private boolean isNamed(Element block) {
    String name = block.className();
    return !name.isEmpty() && names.computeIfAbsent(name, Boilerplate::namesCaption);
  }
}
