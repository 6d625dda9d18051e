package org.jianwei.ingest.page.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells rows of data, which are read as one line, from the tables that lay out whole pages. */
final class TableRows {

  /** What stands between two cells of a row. */
  static final String BETWEEN = " | ";

  private static final int CELLS_MIN = 2;

  /** Most nodes of a row of data; rows that lay out a page have more. */
  private static final int NODES_MAX = 80;

  /** Most characters of a row of data. */
  private static final int CHARS_MAX = 400;

  /** What cells of data do not hold. */
  private static final Set<String> LAYOUT =
      Set.of("table", "div", "ul", "ol", "dl", "h1", "h2", "h3", "form", "script", "img");

  private TableRows() {}

  /** Whether an element is a row of short cells. */
  static boolean isData(Element element) {
    return element.normalName().equals("tr")
        && element.childrenSize() >= CELLS_MIN
        && element.childrenSize() <= NODES_MAX
        && isSmall(element);
  }

  /** Whether an element is a cell that has another before it. */
  static boolean isFurtherCell(Element element) {
    return (element.normalName().equals("td") || element.normalName().equals("th"))
        && element.previousElementSibling() != null;
  }

  private static boolean isSmall(Element row) {
    int nodes = 0;
    int chars = 0;
    for (Node at = row.firstChild(); at != null && at != row; at = next(at, row)) {
      nodes++;
      String text = at instanceof TextNode words ? words.getWholeText().strip() : "";
      chars += text.length();
      boolean layout = at instanceof Element inner && LAYOUT.contains(inner.normalName());
      if (layout || text.contains("。") || nodes > NODES_MAX || chars > CHARS_MAX) {
        return false;
      }
    }
    return true;
  }

  private static Node next(Node at, Node root) {
    if (at.childNodeSize() > 0) {
      return at.childNode(0);
    }
    Node node = at;
    while (node != root && node.nextSibling() == null) {
      Node parent = node.parent();
      if (parent == null) {
        return root;
      }
      node = parent;
    }
    Node sibling = node == root ? null : node.nextSibling();
    return sibling == null ? root : sibling;
  }
}
