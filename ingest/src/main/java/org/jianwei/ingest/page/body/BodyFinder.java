package org.jianwei.ingest.page.body;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianwei.ingest.page.markup.Line;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the block that holds the text of an article.
 *
 * <p>Every line of prose gives its weight to all blocks around it. From the whole page the way
 * leads to the child with most of the weight, as long as it has a good part of what its parent has;
 * where the weight is spread over several children, as it is over paragraphs, the block is found.
 * Lines in blocks whose names say that they are something else have no weight. (After text density:
 * Sun, Song, Liao, "DOM based content extraction via text density", SIGIR 2011.)
 */
final class BodyFinder {

  /** Share of its parent's weight, in percent, that makes a child the way to go. */
  private static final int SHARE_PERCENT = 60;

  /** What holds words, not paragraphs. */
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "font", "b", "strong", "em", "a");

  private final Map<Element, Integer> weights = new IdentityHashMap<>();

  private BodyFinder() {}

  /**
   * The block that holds the text.
   *
   * @param page the element that holds all lines
   * @param blocks what of the page is named as something else
   * @return none where no line is prose
   */
  static @Nullable Element find(Element page, List<Line> lines, NamedBlocks blocks) {
    BodyFinder finder = new BodyFinder();
    for (Line line : lines) {
      if (!blocks.hold(line, page)) {
        line.addTo(finder.weights);
      }
    }
    return finder.weight(page) == 0 ? null : finder.descend(page);
  }

  private Element descend(Element page) {
    Element at = page;
    Element next = heaviestChild(at);
    while (next != null && isTheWay(at, next)) {
      at = next;
      next = heaviestChild(at);
    }
    return at;
  }

  private boolean isTheWay(Element at, Element next) {
    return !PARAGRAPHS.contains(next.normalName())
        && weight(next) * 100L >= weight(at) * (long) SHARE_PERCENT
        && !isOneOfItsKind(next);
  }

  /** Whether a block is a paragraph among others: it has words of its own, and so have its like. */
  private boolean isOneOfItsKind(Element block) {
    if (heaviestChild(block) != null) {
      return false;
    }
    Element parent = block.parent();
    for (Element at = parent == null ? null : parent.firstElementChild();
        at != null;
        at = at.nextElementSibling()) {
      boolean alike =
          at.normalName().equals(block.normalName()) && at.className().equals(block.className());
      if (at != block && alike && weight(at) > 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Element heaviestChild(Element at) {
    Element heaviest = null;
    int most = 0;
    for (Element child = at.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (weight(child) > most) {
        most = weight(child);
        heaviest = child;
      }
    }
    return heaviest;
  }

  private int weight(Element block) {
    return weights.getOrDefault(block, 0);
  }
}
