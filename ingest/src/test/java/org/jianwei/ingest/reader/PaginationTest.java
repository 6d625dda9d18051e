package org.jianwei.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.Continuation;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.junit.jupiter.api.Test;

class PaginationTest {

  private static final String SITE = "https://www.cape.example/2025/0901/";
  private static final String TITLE = "海角灯塔改作图书室的二百天";
  private static final Instant FETCHED = Instant.parse("2025-09-03T00:00:00Z");

  private static final PageReader READER =
      new PageReader(
          () ->
              SourceCatalogue.of(
                  List.of(
                      new Source(
                          "cape",
                          "海角日报",
                          "zh",
                          "海角日报",
                          "never",
                          null,
                          List.of(
                              new SourceEntry(
                                  EntryKind.LIST,
                                  URI.create("https://www.cape.example/"),
                                  null,
                                  null)),
                          null,
                          null))));

  @Test
  void read_firstOfSeveralPages_isPublishedAtOnceAsTruncated() {
    Reading first = read(SITE + "77.html", Hints.NONE, page(1, TITLE, "77_2.html"));

    assertThat(article(first).truncated()).isTrue();
    assertThat(first.links()).extracting(Link::url).containsExactly(SITE + "77_2.html");
    assertThat(first.links().get(0).kind()).isEqualTo(FetchKind.ARTICLE);
  }

  @Test
  void read_lastPage_givesTheWholeTextUnderTheIdOfTheFirst() {
    Reading first = read(SITE + "77.html", Hints.NONE, page(1, TITLE, "77_2.html"));
    Reading second = follow(first, page(2, TITLE + "(2)", "77_3.html"));
    Reading third = follow(second, page(3, TITLE, "78.html"));

    assertThat(article(second).truncated()).isTrue();
    assertThat(article(third).truncated()).isFalse();
    assertThat(article(third).id()).isEqualTo(article(first).id());
    assertThat(article(third).url()).isEqualTo(SITE + "77.html");
    assertThat(article(third).title()).isEqualTo(TITLE);
    assertThat(article(third).text()).isEqualTo(text(1) + "\n" + text(2) + "\n" + text(3));
    assertThat(third.links()).isEmpty();
  }

  @Test
  void read_samePagesAgain_givesTheSameArticles() {
    Reading first = read(SITE + "77.html", Hints.NONE, page(1, TITLE, "77_2.html"));

    assertThat(article(follow(first, page(2, TITLE, "78.html"))))
        .isEqualTo(article(follow(first, page(2, TITLE, "78.html"))));
  }

  @Test
  void read_pageOfAnotherArticle_isRejectedAndNotJoined() {
    Reading first = read(SITE + "77.html", Hints.NONE, page(1, TITLE, "77_2.html"));
    Reading other = follow(first, page(2, "渡轮改线首日客流平稳", "78.html"));

    assertThat(other.article()).isNull();
    assertThat(other.rejects()).extracting(Reject::reason).containsExactly("not-the-next-page");
  }

  @Test
  void read_pageThatRepeatsTheFirst_isRejected() {
    Reading first = read(SITE + "77.html", Hints.NONE, page(1, TITLE, "77_2.html"));

    assertThat(follow(first, page(1, TITLE, "77_3.html")).article()).isNull();
  }

  @Test
  void read_linkToTheWholeText_isPreferredAndReplacesTheFirstPart() {
    String html =
        page(1, TITLE, "77_2.html").replace("</body>", "<a href=77_all.html>阅读全文</a></body>");
    Reading first = read(SITE + "77.html", Hints.NONE, html);
    Reading whole =
        follow(
            first,
            page(1, TITLE, "78.html").replace("</p></div>", "</p><p>" + text(2) + "</p></div>"));

    assertThat(first.links()).extracting(Link::url).containsExactly(SITE + "77_all.html");
    assertThat(article(whole).text()).isEqualTo(text(1) + "\n" + text(2));
    assertThat(article(whole).truncated()).isFalse();
  }

  @Test
  void read_twentiethPage_isTheLast() {
    Reading reading = read(SITE + "77.html", Hints.NONE, page(1, TITLE, "77_2.html"));
    int links = 0;
    while (!reading.links().isEmpty()) {
      int number = links + 2;
      reading = follow(reading, page(number, TITLE, "77_" + (number + 1) + ".html"));
      links++;
    }

    assertThat(links).isEqualTo(Continuation.PAGES_MAX - 1);
    assertThat(article(reading).truncated()).isTrue();
  }

  private static Reading follow(Reading before, String html) {
    Link link = before.links().get(0);
    return read(link.url(), link.hints(), html);
  }

  private static Reading read(String url, Hints hints, String html) {
    return READER.read(
        new Page(
            url,
            "cape",
            FetchKind.ARTICLE,
            -1,
            200,
            "text/html; charset=utf-8",
            FETCHED,
            hints,
            false,
            html.getBytes(UTF_8)));
  }

  private static Article article(Reading reading) {
    return Objects.requireNonNull(reading.article(), () -> "no article: " + reading.rejects());
  }

  private static String text(int page) {
    return "第" + page + "段：灯塔的守塔人把旧报纸装订成册，摆上第" + page + "层的窗台，来借书的孩子渐渐多了起来。";
  }

  private static String page(int page, String title, String next) {
    return """
    <html><head><title>%s_海角日报</title></head><body><h1>%s</h1>
    <p>2025-09-01 08:00 来源：海角日报</p><div class="text"><p>%s</p></div>
    <div class="pages"><a href="77.html">1</a> <a href="%s">下一页</a></div>
    <p><a href="90.html">下一篇：码头候船厅翻新</a></p></body></html>
    """
        .formatted(title, title, text(page), next);
  }
}
