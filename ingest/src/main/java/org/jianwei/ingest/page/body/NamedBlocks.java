package org.jianwei.ingest.page.body;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jianwei.ingest.page.markup.Line;
import org.jianwei.ingest.page.wording.Boilerplate;
import org.jsoup.nodes.Element;

/**
 * The blocks of a page whose class or id say that they hold something else than the article:
 * comments, related links, notices. The name of a block that holds most of the page's prose is not
 * believed.
 */
final class NamedBlocks {

  /** Share of the page's prose, in percent, with which a block's name is not believed. */
  private static final int REFUTED_PERCENT = 50;

  private final Map<Element, Integer> prose = new IdentityHashMap<>();
  private final Map<Element, Boolean> named = new IdentityHashMap<>();
  private final int total;

  private NamedBlocks(int total) {
    this.total = total;
  }

  /** Weighs the blocks of a page by its lines. */
  static NamedBlocks of(List<Line> lines) {
    NamedBlocks blocks = new NamedBlocks(lines.stream().mapToInt(Line::prose).sum());
    lines.forEach(line -> line.addTo(blocks.prose));
    return blocks;
  }

  /** Whether a line lies in such a block inside of {@code outer}; {@code outer} may be one. */
  boolean hold(Line line, Element outer) {
    for (Element at = line.owner(); at != null && at != outer; at = at.parent()) {
      if (named.computeIfAbsent(at, this::isNamed)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Element block) {
    return (Boilerplate.namesOther(block.className()) || Boilerplate.namesOther(block.id()))
        && prose.getOrDefault(block, 0) * 100L <= total * (long) REFUTED_PERCENT;
  }
}
