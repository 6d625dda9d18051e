package org.jianwei.ingest.source;

import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Refuses CSS selectors that cannot be read, when the file is loaded instead of at each page. */
final class Selectors {

  private Selectors() {}

  static void check(String key, @Nullable String selector) {
    if (selector == null) {
      return;
    }
    try {
      QueryParser.parse(selector);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          key + " is no CSS selector: " + selector + " (" + e.getMessage() + ")", e);
    }
  }
}
