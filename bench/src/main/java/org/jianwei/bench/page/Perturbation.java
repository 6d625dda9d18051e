package org.jianwei.bench.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Ways in which another site could have built the same page; the article stays as it was. */
enum Perturbation {
  /** As it was served, parsed and written once: what the others are compared with. */
  NONE(page -> {}),
  /** No class and no id anywhere. */
  NAMELESS(page -> page.getAllElements().forEach(e -> e.removeAttr("class").removeAttr("id"))),
  /** No meta elements, no JSON-LD, no canonical address. */
  METALESS(
      page ->
          page.select("meta:not([charset]), script[type=application/ld+json], link[rel=canonical]")
              .remove()),
  /** Every block in three more. */
  WRAPPED(
      page ->
          page.body()
              .select("div, section, article, ul, table")
              .forEach(e -> e.wrap("<div><div><div></div></div></div>"))),
  /** The children of the body in reverse order, so that sidebars and footers come first. */
  REVERSED(Perturbation::reverse),
  /** Comments and links to other articles, both with dates, before and behind the page. */
  DECOYS(page -> addDecoys(page, true)),
  /** Comments and links with dates in blocks without a name, and no other name either. */
  NAMELESS_DECOYS(
      page -> {
        addDecoys(page, true);
        NAMELESS.change.accept(page);
      }),
  /** The same without the headings that say what they are. */
  BARE_DECOYS(
      page -> {
        addDecoys(page, false);
        NAMELESS.change.accept(page);
      }),
  /** All text blocks are divs: no paragraphs, headings and semantic elements. */
  DIVS_ALONE(
      page ->
          page.select("p, h1, h2, h3, section, article, nav, aside, header, footer, main")
              .tagName("div"));

  private static final List<String> COMMENTS =
      List.of(
          "路人甲：这件事我昨天就听说了，没有想到今天就有了结果，希望后面还有人继续跟进报道。",
          "路人乙：楼上说得对，不过我觉得还是要等正式的消息出来，现在下结论未免太早了一些。",
          "路人丙：我家就住在附近，情况和文章里写的差不多，大家出门的时候都要多留个心眼。");

  private static final List<String> HEADLINES =
      List.of("老码头的新灯塔亮了，守塔人却退休了", "山里的邮差换了电动车，狗还是追着跑", "小城的夜市搬了家，老主顾一个不少");

  private final Consumer<Document> change;

  Perturbation(Consumer<Document> change) {
    this.change = change;
  }

  /** Changes a page. */
  void apply(Document page) {
    change.accept(page);
  }

  /** The name of the folder in which pages changed in this way stand. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void reverse(Document page) {
    Element body = page.body();
    List<Element> children = List.copyOf(body.children());
    children.forEach(child -> body.prependChild(child));
  }

  private static void addDecoys(Document page, boolean headed) {
    Element body = page.body();
    Element links = new Element("div").attr("class", "related-list");
    links.appendElement("div").text(headed ? "相关新闻" : "");
    for (String headline : HEADLINES) {
      Element entry = links.appendElement("div");
      entry.appendElement("a").attr("href", "/decoy/1.html").text(headline);
      entry.appendElement("div").text("2013-03-0" + headline.length() % 9 + " 08:00");
      entry.appendElement("div").text(headline + "，记者走访了三天，见到的人都说没有想到会这样，有人还笑了起来...");
    }
    Element comments = new Element("div").attr("class", "comment-list");
    comments.appendElement("div").text(headed ? "网友评论" : "");
    for (String comment : COMMENTS) {
      Element entry = comments.appendElement("div");
      entry.appendElement("div").text("2013-04-05 12:00:00");
      entry.appendElement("div").text(comment);
    }
    body.prependChild(links.clone());
    body.appendChild(comments);
    body.appendChild(links);
  }
}
