package org.jianwei.ingest.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Collects the elements of a body, without those whose names say that they are something else. */
final class OwnBlocks implements NodeFilter {

  private final Element body;
  private final Set<Element> blocks = Collections.newSetFromMap(new IdentityHashMap<>());

  OwnBlocks(Element body) {
    this.body = body;
  }

  /** What was collected. */
  Set<Element> blocks() {
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (element != body && Boilerplate.isNamedSo(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      blocks.add(element);
    }
    return FilterResult.CONTINUE;
  }
}
