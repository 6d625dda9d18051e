package org.jianwei.ingest.page.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells links to topics, which some sites put behind the headline within its heading. */
final class HeadingTags {

  private static final int DEPTH_MAX = 4;

  /** Most nodes of a heading; what has more is none. */
  private static final int NODES_MAX = 20;

  private HeadingTags() {}

  /** Whether a link ends a heading that has words of its own before it. */
  static boolean isTag(Element link) {
    Element heading = heading(link);
    if (heading == null || heading.childNodeSize() > NODES_MAX || heading.ownText().isBlank()) {
      return false;
    }
    for (Element at = link; at != null && at != heading; at = at.parent()) {
      if (hasWordsBehind(at)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Element heading(Element link) {
    Element at = link.parent();
    for (int depth = 0; at != null && depth < DEPTH_MAX; depth++) {
      if (at.normalName().equals("h1") || at.normalName().equals("h2")) {
        return at;
      }
      at = at.parent();
    }
    return null;
  }

  private static boolean hasWordsBehind(Element element) {
    int seen = 0;
    for (Node next = element.nextSibling(); next != null; next = next.nextSibling()) {
      if (seen++ > NODES_MAX || (next instanceof TextNode words && !words.isBlank())) {
        return true;
      }
    }
    return false;
  }
}
