package org.jianwei.ingest.page.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that are asked for by name, found in one walk over it: a selection for
 * each would walk as often as there are questions.
 */
public final class PageElements {

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final Map<String, Element> properties = new HashMap<>();
  private final String title;
  private @Nullable Element canonical;
  private @Nullable Element heading;
  private int count;

  private PageElements(Document page) {
    this.title = page.title();
  }

  /** The elements of a page. */
  public static PageElements of(Document page) {
    PageElements elements = new PageElements(page);
    NodeTraversor.traverse((node, depth) -> elements.add(node), page);
    return elements;
  }

  /** How many there are in all. */
  public int count() {
    return count;
  }

  /** What the page calls itself; empty where it has no title. */
  public String title() {
    return title;
  }

  /** {@code meta} elements that have a content. */
  public List<Element> metas() {
    return metas;
  }

  /** Scripts that hold code or data themselves. */
  public List<Element> scripts() {
    return scripts;
  }

  /** Links that lead somewhere. */
  public List<Element> links() {
    return links;
  }

  /** The first {@code link} that names the page's own address. */
  public @Nullable Element canonical() {
    return canonical;
  }

  /** The first heading of the first level. */
  public @Nullable Element heading() {
    return heading;
  }

  /** The first element with an {@code itemprop}. */
  public @Nullable Element property(String name) {
    return properties.get(key(name));
  }

  private void add(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    count++;
    switch (element.normalName()) {
      case "a" -> addIf(element, "href", links);
      case "meta" -> addIf(element, "content", metas);
      case "script" -> addScript(element);
      case "link" -> canonical = canonical == null && isCanonical(element) ? element : canonical;
      case "h1" -> heading = heading == null ? element : heading;
      default -> {}
    }
    if (element.attributesSize() > 0 && element.hasAttr("itemprop")) {
      properties.putIfAbsent(key(element.attr("itemprop")), element);
    }
  }

  private void addScript(Element script) {
    if (!script.hasAttr("src")) {
      scripts.add(script);
    }
  }

  private static void addIf(Element element, String attribute, List<Element> to) {
    if (element.hasAttr(attribute)) {
      to.add(element);
    }
  }

  private static boolean isCanonical(Element link) {
    return link.attr("rel").strip().equalsIgnoreCase("canonical") && link.hasAttr("href");
  }

  private static String key(String property) {
    return property.strip().toLowerCase(Locale.ROOT);
  }
}
