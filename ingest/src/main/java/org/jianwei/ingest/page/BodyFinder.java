package org.jianwei.ingest.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the block that holds the text of an article.
 *
 * <p>Every line of prose gives its weight to all blocks around it. From the whole page the way
 * leads to the child with most of the weight, as long as it has a good part of what its parent has;
 * where the weight is spread over several children, as it is over paragraphs, the block is found.
 * Blocks whose class or id say that they are something else have no weight, unless most of the
 * page's prose is in them. (After text density: Sun, Song, Liao, "DOM based content extraction via
 * text density", SIGIR 2011.)
 */
final class BodyFinder {

  /** Share of its parent's weight, in percent, that makes a child the way to go. */
  private static final int SHARE_PERCENT = 60;

  /** Share of the page's weight, in percent, with which a block's name is not believed. */
  private static final int NAME_REFUTED_PERCENT = 50;

  private final List<Line> lines;
  private final Map<Element, Integer> raw = new IdentityHashMap<>();
  private final Map<Element, Boolean> boilerplate = new IdentityHashMap<>();

  private BodyFinder(List<Line> lines) {
    this.lines = lines;
    lines.forEach(line -> add(raw, line));
  }

  /**
   * The block that holds the text.
   *
   * @param page the element that holds all lines
   * @return none where no line is prose
   */
  static @Nullable Element find(Element page, List<Line> lines) {
    return new BodyFinder(lines).descend(page);
  }

  private @Nullable Element descend(Element page) {
    int total = raw.getOrDefault(page, 0);
    if (total == 0) {
      return null;
    }
    Map<Element, Integer> weights = new IdentityHashMap<>();
    lines.stream()
        .filter(line -> !isBoilerplate(line.owner(), total))
        .forEach(l -> add(weights, l));
    Element at = page;
    Element next = heaviestChild(at, weights);
    while (next != null && isTheWay(at, next, weights)) {
      at = next;
      next = heaviestChild(at, weights);
    }
    return at;
  }

  private static boolean isTheWay(Element at, Element next, Map<Element, Integer> weights) {
    long part = weights.getOrDefault(next, 0);
    return next.childrenSize() > 0
        && part * 100 >= weights.getOrDefault(at, 0) * (long) SHARE_PERCENT;
  }

  private static @Nullable Element heaviestChild(Element at, Map<Element, Integer> weights) {
    Element heaviest = null;
    int most = 0;
    for (Element child = at.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      int weight = weights.getOrDefault(child, 0);
      if (weight > most) {
        most = weight;
        heaviest = child;
      }
    }
    return heaviest;
  }

  private boolean isBoilerplate(Element block, int total) {
    Boolean known = boilerplate.get(block);
    if (known != null) {
      return known;
    }
    Element parent = block.parent();
    boolean is =
        (parent != null && isBoilerplate(parent, total))
            || (Boilerplate.isNamedSo(block) && !isRefuted(block, total));
    boilerplate.put(block, is);
    return is;
  }

  private boolean isRefuted(Element block, int total) {
    return raw.getOrDefault(block, 0) * 100L > total * (long) NAME_REFUTED_PERCENT;
  }

  private static void add(Map<Element, Integer> weights, Line line) {
    int prose = line.prose();
    if (prose > 0) {
      for (Element at = line.owner(); at != null; at = at.parent()) {
        weights.merge(at, prose, Integer::sum);
      }
    }
  }
}
