package org.jianwei.ingest.page.body;

import java.util.Comparator;
import java.util.List;
import org.jianwei.ingest.page.markup.Html;
import org.jianwei.ingest.page.markup.Line;
import org.jianwei.ingest.page.markup.PageElements;
import org.jianwei.ingest.page.markup.PageLines;
import org.jianwei.ingest.page.meta.JsonLd;
import org.jianwei.ingest.page.meta.PageMeta;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page taken apart once, for all that is looked for in it.
 *
 * @param document the page, without what the rules remove
 * @param elements those of its elements that are asked for by name
 * @param meta what it says of itself in {@code meta} elements
 * @param jsonLd what it says of itself in JSON-LD
 * @param lines what a reader sees
 * @param blocks which of its blocks are named as something else than the article
 * @param scriptTime the time of publication that stands beside a text taken from a script
 */
public record ArticlePage(
    Document document,
    PageElements elements,
    PageMeta meta,
    JsonLd jsonLd,
    List<Line> lines,
    NamedBlocks blocks,
    @Nullable String scriptTime) {

  /**
   * A block that holds the text of the article.
   *
   * @param element the block
   * @param origin {@code rule}, {@code density}, {@code script} or {@code json-ld}
   * @param place where it is: a selector
   */
  public record Block(Element element, String origin, String place) {}

  /** Most blocks that a rule may point to. */
  private static final int RULED_MAX = 20;

  /** Takes a page apart. */
  public static ArticlePage of(String html, FetchedBody body, ArticleRules rules) {
    Document document = Html.parse(html, body.url());
    rules.remove().forEach(selector -> document.select(selector).remove());
    return of(document);
  }

  private static ArticlePage of(Document document) {
    List<Line> lines = PageLines.of(document.body());
    PageElements elements = PageElements.of(document);
    return new ArticlePage(
        document,
        elements,
        PageMeta.of(elements.metas()),
        JsonLd.of(elements.scripts()),
        lines,
        NamedBlocks.of(lines),
        null);
  }

  /** The text of the first element that a rule points to; none where it points to nothing. */
  public @Nullable String ruled(@Nullable String selector) {
    return selector == null ? null : value(document.selectFirst(selector));
  }

  /** What the first element with this {@code itemprop} says. */
  public @Nullable String property(String name) {
    return value(elements.property(name));
  }

  /** What an element says: the content of a meta element, the datetime of a time element. */
  public static @Nullable String value(@Nullable Element found) {
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

  /**
   * Of the blocks that a rule points to the one with most prose; none without a rule, or where it
   * points to no prose.
   */
  public @Nullable Block ruledBody(ArticleRules rules) {
    String selector = rules.body();
    if (selector == null) {
      return null;
    }
    return document.select(selector).stream()
        .limit(RULED_MAX)
        .filter(block -> prose(block) > 0)
        .max(Comparator.comparingInt(this::prose))
        .map(block -> new Block(block, "rule", selector))
        .orElse(null);
  }

  /** The block that holds most of the prose; none where there is no prose. */
  public @Nullable Block densestBody(Surroundings surroundings) {
    Element found = BodyFinder.find(document.body(), surroundings.telling(), blocks);
    return found == null ? null : new Block(found, "density", place(found));
  }

  /** A page with the same head whose text is {@code text}, which stood in a script. */
  public ArticlePage with(Element text, @Nullable String time) {
    document.body().appendChild(text);
    List<Line> shown = PageLines.of(document.body());
    return new ArticlePage(
        document, PageElements.of(document), meta, jsonLd, shown, NamedBlocks.of(shown), time);
  }

  /** How much prose a block holds, in characters. */
  public int prose(Element block) {
    return lines.stream().filter(l -> l.isWithin(block)).mapToInt(Line::prose).sum();
  }

  private static String place(Element block) {
    StringBuilder place = new StringBuilder(block.normalName());
    if (!block.id().isEmpty()) {
      place.append('#').append(block.id());
    }
    block.classNames().forEach(name -> place.append('.').append(name));
    return place.toString();
  }
}
