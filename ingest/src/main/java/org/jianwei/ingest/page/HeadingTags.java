package org.jianwei.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells links to topics, which some sites put behind the headline within its heading. */
final class HeadingTags {

  private static final int DEPTH_MAX = 4;

  private HeadingTags() {}

  /** Whether a link ends a heading that has words of its own before it. */
  static boolean isTag(Element link) {
    Element at = link;
    for (int depth = 0; depth < DEPTH_MAX && at.parent() != null; depth++) {
      if (hasWordsBehind(at)) {
        return false;
      }
      at = at.parent();
      if (at.normalName().equals("h1") || at.normalName().equals("h2")) {
        return !at.ownText().isBlank();
      }
    }
    return false;
  }

  private static boolean hasWordsBehind(Element element) {
    for (Node next = element.nextSibling(); next != null; next = next.nextSibling()) {
      if (next instanceof TextNode words && !words.isBlank()) {
        return true;
      }
    }
    return false;
  }
}
