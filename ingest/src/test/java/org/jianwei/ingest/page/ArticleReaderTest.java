package org.jianwei.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.time.StatedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  @Test
  void read_takesTheTextAndNothingAroundIt() {
    assertThat(article(Pages.PAGE).text())
        .isEqualTo(Pages.FIRST + "\n" + Pages.SECOND + "\n" + Pages.THIRD);
  }

  @Test
  void read_takesTitleWithoutSite() {
    assertThat(article(Pages.PAGE).title()).isEqualTo(Pages.TITLE);
  }

  @Test
  void read_takesTitleWithoutColumnBeforeIt() {
    String page =
        Pages.PAGE.replace("_本地_港湾新闻网</title>", "</title>").replace("<title>", "<title>本地要闻 | ");

    assertThat(article(page).title()).isEqualTo(Pages.TITLE);
  }

  @Test
  void read_keepsDashesThatBelongToTheTitle() {
    String title = "夜班公交——城市的另一张面孔";

    assertThat(article(Pages.PAGE.replace(Pages.TITLE, title)).title()).isEqualTo(title);
  }

  @Test
  void read_cutsSuffixOfTitleThatThePageDoesNotShow() {
    String page = Pages.PAGE.replace("<h1>" + Pages.TITLE + "</h1>", "");

    assertThat(article(page).title()).isEqualTo(Pages.TITLE);
  }

  @Test
  void read_takesTimePublisherAndAuthorNearTheTitle() {
    Article article = article(Pages.PAGE);

    assertThat(article.publishedAt()).isEqualTo(at("2025-09-01T08:30+08:00"));
    assertThat(article.publishedPrecision()).isEqualTo(PublishedPrecision.MINUTE);
    assertThat(article.publishedOrigin()).isEqualTo("text");
    assertThat(article.publisher()).isEqualTo("港湾晚报");
    assertThat(article.author()).isEqualTo("周小满");
  }

  @Test
  void read_takesTimeFromMetaBeforeText() {
    String page =
        Pages.PAGE.replace(
            "<meta name=\"author\"",
            "<meta property=\"article:published_time\" content=\"2025-09-01T07:00:00+08:00\"><meta"
                + " name=\"author\"");

    Article article = article(page);

    assertThat(article.publishedAt()).isEqualTo(at("2025-09-01T07:00+08:00"));
    assertThat(article.publishedOrigin()).isEqualTo("meta");
  }

  @Test
  void read_prefersExactTimeInTextToDayInMeta() {
    String page =
        Pages.PAGE.replace(
            "<meta name=\"author\"",
            "<meta name=\"pubdate\" content=\"2025-09-01\"><meta name=\"author\"");

    assertThat(article(page).publishedPrecision()).isEqualTo(PublishedPrecision.MINUTE);
  }

  @Test
  void read_takesPartsFromJsonLd() {
    String page =
        Pages.PAGE
            .replaceFirst("2025-09-01 08:30.*周小满", "")
            .replace(
                "<script>",
                """
                <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
                "headline":"x","datePublished":"2025-09-01T06:00:00+08:00",
                "author":[{"name":"郑三"}],"publisher":{"name":"海港周刊"}}]}</script><script>\
                """);

    Article article = article(page);

    assertThat(article.publishedOrigin()).isEqualTo("json-ld");
    assertThat(article.publisher()).isEqualTo("海港周刊");
    assertThat(article.author()).isEqualTo("郑三");
  }

  @Test
  void read_passesOverBrokenJsonLd() {
    String page =
        Pages.PAGE.replace(
            "<script>", "<script type=\"application/ld+json\">{\"a\":</script><script>");

    assertThat(article(page).title()).isEqualTo(Pages.TITLE);
  }

  @Test
  void read_withoutTime_isAnArticleWithADefect() {
    FetchedBody undated =
        new FetchedBody(
            Pages.PAGE.replace("2025-09-01 08:30", "").getBytes(UTF_8),
            "text/html",
            "https://news.harbour.example/a/10023.html",
            Pages.FETCHED,
            false);

    PageOutcome outcome = ArticleReader.read(undated, Pages.GENERIC, ArticleHints.NONE);

    Article article = outcome.fold(PageOutcome.Read::article, r -> null);
    assertThat(article.publishedAt()).isNull();
    assertThat(article.publishedPrecision()).isEqualTo(PublishedPrecision.NONE);
    assertThat(article.publishedOrigin()).isEqualTo("none");
    assertThat(defects(outcome)).contains("no-date");
  }

  @Test
  void read_withoutTime_takesTheTimeOfTheFeed() {
    StatedTime hint = new StatedTime(at("2025-09-01T08:00+08:00"), PublishedPrecision.SECOND);

    PageOutcome outcome =
        read(Pages.PAGE.replace("2025-09-01 08:30", ""), new ArticleHints(null, hint, 1));

    Article article = outcome.fold(PageOutcome.Read::article, r -> null);
    assertThat(article.publishedOrigin()).isEqualTo("feed");
    assertThat(article.publishedAt()).isEqualTo(hint.at());
  }

  @Test
  void read_followsTheRulesOfTheSource() {
    ArticleRules rules =
        new ArticleRules(
            "h1 ", ".info", ".info b", null, ".content", List.of(".content p:first-child"));
    String page = Pages.PAGE.replace("来源：港湾晚报", "<b>来源：海角日报</b>");

    Article article =
        ArticleReader.read(Pages.body(page), Pages.source(rules), ArticleHints.NONE)
            .fold(PageOutcome.Read::article, r -> null);

    assertThat(article.publishedOrigin()).isEqualTo("rule");
    assertThat(article.publisher()).isEqualTo("海角日报");
    assertThat(article.text()).startsWith(Pages.SECOND);
  }

  @Test
  void read_findsTextThatIsPartedByLineBreaksAlone() {
    String page =
        Pages.PAGE
            .replace("<p>" + Pages.FIRST + "</p>", Pages.FIRST + "<br>")
            .replace("<p>" + Pages.SECOND + "</p>", Pages.SECOND + "<br><br>")
            .replace("<p>" + Pages.THIRD + "</p>", Pages.THIRD);

    assertThat(article(page).text())
        .isEqualTo(Pages.FIRST + "\n" + Pages.SECOND + "\n" + Pages.THIRD);
  }

  @Test
  void read_readsGbk() {
    byte[] bytes =
        Pages.PAGE
            .replace("charset=\"utf-8\"", "charset=\"gb2312\"")
            .getBytes(Charset.forName("GBK"));

    Article article =
        ArticleReader.read(Pages.body(bytes, "text/html"), Pages.GENERIC, ArticleHints.NONE)
            .fold(PageOutcome.Read::article, r -> null);

    assertThat(article.text()).startsWith(Pages.FIRST);
    assertThat(article.text()).doesNotContain("\uFFFD");
  }

  @Test
  void read_resolvesTheMainImage() {
    assertThat(article(Pages.PAGE).image()).isEqualTo("https://news.harbour.example/img/robot.jpg");
  }

  @Test
  void read_marksTextBehindAPaywall() {
    String page = Pages.PAGE.replace(Pages.THIRD + "</p>", "订阅后可查看全文</p>");

    assertThat(article(page).truncated()).isTrue();
    assertThat(article(Pages.PAGE).truncated()).isFalse();
  }

  @Test
  void read_marksTextThatTheCapCut() {
    FetchedBody cut =
        new FetchedBody(
            Pages.PAGE.substring(0, Pages.PAGE.indexOf("<p>（责任")).getBytes(UTF_8),
            "text/html",
            Pages.URL,
            Pages.FETCHED,
            true);

    PageOutcome outcome = ArticleReader.read(cut, Pages.GENERIC, ArticleHints.NONE);

    assertThat(defects(outcome)).contains("truncated");
  }

  @Test
  void read_believesCanonicalAddressOfTheSameSiteAlone() {
    String canonical = "<link rel=\"canonical\" href=\"%s\"><title>";
    String same = canonical.formatted("https://m.harbour.example/10023?utm_source=a");
    String foreign = canonical.formatted("https://other.test/10023");
    String front = canonical.formatted("https://news.harbour.example/");

    assertThat(article(Pages.PAGE.replace("<title>", same)).canonicalUrl())
        .isEqualTo("https://m.harbour.example/10023");
    assertThat(article(Pages.PAGE.replace("<title>", foreign)).canonicalUrl()).isEqualTo(Pages.URL);
    assertThat(article(Pages.PAGE.replace("<title>", front)).canonicalUrl()).isEqualTo(Pages.URL);
  }

  @Test
  void read_tellsEnglishFromChinese() {
    String page =
        "<title>Harbour library tries a robot</title><h1>Harbour library tries a"
            + " robot</h1><div><p>The harbour library has begun to try out a guide robot, which"
            + " readers can book.</p><p>It answers questions on where books are, and leaves all"
            + " others to the staff.</p></div>";

    assertThat(article(page).language()).isEqualTo("en");
    assertThat(article(Pages.PAGE).language()).isEqualTo("zh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"404 Not Found", "页面不存在", "您访问的页面找不到了_港湾新闻网"})
  void read_refusesPageThatSaysThereIsNone(String title) {
    assertThat(reason("<title>" + title + "</title><p>请返回首页，或者搜索您要找的内容，谢谢。</p>"))
        .isEqualTo("not-an-article");
  }

  @Test
  void read_refusesPageOfLinks() {
    String links = "<li><a href=/1>图书馆延长开放时间，读者表示欢迎</a></li>".repeat(50);

    assertThat(reason("<title>港湾新闻网首页</title><ul>" + links + "</ul>")).isEqualTo("no-text");
  }

  @Test
  void read_refusesBinaryNoise() {
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);

    PageOutcome outcome =
        ArticleReader.read(Pages.body(noise, "text/html"), Pages.GENERIC, ArticleHints.NONE);

    assertThat(outcome.<String>fold(r -> "read", PageOutcome.Refused::reason)).isEqualTo("binary");
  }

  @Test
  void read_refusesEmptyPage() {
    assertThat(reason("")).isEqualTo("no-title");
  }

  @Test
  void read_refusesPageWithTooManyElements() {
    assertThat(reason("<title>" + Pages.TITLE + "</title>" + "<b></b>".repeat(160_000)))
        .isEqualTo("too-big");
  }

  @Test
  void read_endsOnDeepNesting() {
    String page = "<title>" + Pages.TITLE + "</title>" + "<div>".repeat(100_000) + Pages.FIRST;

    assertThat(article(page).text()).isEqualTo(Pages.FIRST);
  }

  @Test
  void read_sameTextUnderAnotherAddress_hasTheSameContentHash() {
    FetchedBody elsewhere =
        new FetchedBody(
            Pages.PAGE.getBytes(UTF_8), "text/html", "https://a.test/1", Pages.FETCHED, false);

    Article other =
        ArticleReader.read(elsewhere, Pages.GENERIC, ArticleHints.NONE)
            .fold(PageOutcome.Read::article, r -> null);

    assertThat(other.contentHash()).isEqualTo(article(Pages.PAGE).contentHash());
    assertThat(other.id()).isNotEqualTo(article(Pages.PAGE).id());
  }

  private static Article article(String html) {
    Article article = read(html, ArticleHints.NONE).fold(PageOutcome.Read::article, r -> null);
    assertThat(article).as("an article was read").isNotNull();
    return article;
  }

  private static String reason(String html) {
    return read(html, ArticleHints.NONE).fold(r -> "read", PageOutcome.Refused::reason);
  }

  private static PageOutcome read(String html, ArticleHints hints) {
    return ArticleReader.read(Pages.body(html), Pages.GENERIC, hints);
  }

  private static List<String> defects(PageOutcome outcome) {
    return outcome.fold(
        read -> read.defects().stream().map(Defect::reason).toList(), refused -> List.of());
  }

  private static OffsetDateTime at(String time) {
    return OffsetDateTime.parse(time);
  }
}
