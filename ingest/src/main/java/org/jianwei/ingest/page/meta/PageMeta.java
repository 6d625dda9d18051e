package org.jianwei.ingest.page.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianwei.ingest.explain.Candidate;
import org.jsoup.nodes.Element;

/** What a page says of itself in {@code meta} elements, by name in lower case. */
public final class PageMeta {

  private final Map<String, String> values = new HashMap<>();

  private PageMeta() {}

  /** Reads the {@code meta} elements of a page; of several with one name the first counts. */
  public static PageMeta of(List<Element> metas) {
    PageMeta meta = new PageMeta();
    for (Element element : metas) {
      for (String key : List.of("property", "name", "itemprop")) {
        meta.put(element.attr(key), element.attr("content"));
      }
    }
    return meta;
  }

  /** The values that these names have, in their order. */
  public List<Candidate> all(List<String> names) {
    return names.stream()
        .filter(values::containsKey)
        .map(name -> new Candidate("meta", name, values.getOrDefault(name, "")))
        .toList();
  }

  private void put(String name, String content) {
    if (!name.isBlank() && !content.isBlank()) {
      values.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content.strip());
    }
  }
}
