package org.jianwei.ingest.page;

import java.util.List;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page taken apart once, for all that is looked for in it.
 *
 * @param document the page, without what the rules remove
 * @param meta what it says of itself in {@code meta} elements
 * @param jsonLd what it says of itself in JSON-LD
 * @param lines what a reader sees
 * @param blocks which of its blocks are named as something else than the article
 */
record ArticlePage(
    Document document, PageMeta meta, JsonLd jsonLd, List<Line> lines, NamedBlocks blocks) {

  /** Takes a page apart. */
  static ArticlePage of(String html, FetchedBody body, ArticleRules rules) {
    Document document = Html.parse(html, body.url());
    rules.remove().forEach(selector -> document.select(selector).remove());
    List<Line> lines = PageLines.of(document.body());
    return new ArticlePage(
        document, PageMeta.of(document), JsonLd.of(document), lines, NamedBlocks.of(lines));
  }

  /** The text of the first element that a rule points to; none where it points to nothing. */
  @Nullable String ruled(@Nullable String selector) {
    Element found = selector == null ? null : document.selectFirst(selector);
    if (found == null) {
      return null;
    }
    String value =
        switch (found.normalName()) {
          case "meta" -> found.attr("content");
          case "time" -> found.hasAttr("datetime") ? found.attr("datetime") : found.text();
          default -> found.text();
        };
    return value.isBlank() ? null : value.strip();
  }

  /** The block that holds the text: by rule, else by density; none where there is no prose. */
  @Nullable Element body(ArticleRules rules) {
    Element ruled = rules.body() == null ? null : document.selectFirst(rules.body());
    return ruled == null ? BodyFinder.find(document.body(), lines, blocks) : ruled;
  }
}
