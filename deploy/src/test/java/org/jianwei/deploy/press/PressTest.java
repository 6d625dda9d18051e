package org.jianwei.deploy.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The press over real HTTP, with a clock that the tests move. */
class PressTest {

  private static final Charset GBK = Charset.forName("GBK");
  private static final Duration ALL_OUT = Duration.ofSeconds(29);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ScriptedClock clock = new ScriptedClock();
  private Press press;

  @BeforeEach
  void start() {
    press = Press.start(new PressSettings(0, clock, 1));
  }

  @AfterEach
  void stop() {
    press.close();
  }

  @Test
  void servesAtLeastSixSites_eachOnItsOwnPort() {
    assertThat(press.sites()).hasSizeGreaterThanOrEqualTo(7);
    assertThat(press.sites()).extracting(site -> site.base().getPort()).doesNotHaveDuplicates();
    assertThat(press.sites()).extracting(site -> site.base().getHost()).containsOnly("127.0.0.1");
  }

  @Test
  void pressThatOpenedBefore_showsWhatHasAppearedSince() throws Exception {
    PressSettings reopened =
        new PressSettings("127.0.0.1", 0, clock, clock.instant().minus(ALL_OUT), 1);
    try (Press again = Press.start(reopened)) {
      String url = again.site("jianghai").orElseThrow().url("/rss/news.xml");
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
      byte[] feed = http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();

      assertThat(feed).hasSizeGreaterThan(2 * get("jianghai", "/rss/news.xml").body().length);
    }
  }

  @Test
  void sitesElsewhere_haveTheAddressesThatAPressGivesThem() {
    int first = press.sites().get(0).base().getPort();

    List<PressSite> sites = Press.sitesAt("10.1.2.3", first);

    assertThat(sites).hasSameSizeAs(press.sites());
    assertThat(sites.get(1).base()).isEqualTo(URI.create("http://10.1.2.3:" + (first + 1)));
  }

  @Test
  void gbkSite_saysItsCharsetInTheHeaderAlone() throws Exception {
    clock.advance(ALL_OUT);
    HttpResponse<byte[]> page = get("jianghai", "/html/2026-02/11/content_106120.htm");
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=GBK");
    assertThat(new String(page.body(), GBK)).contains("于都").doesNotContain("charset");
    assertThat(new String(page.body(), StandardCharsets.UTF_8)).doesNotContain("于都");
  }

  @Test
  void gb2312Site_holdsCharactersOfGbkAndSaysNothingInTheHeader() throws Exception {
    clock.advance(ALL_OUT);
    HttpResponse<byte[]> page = get("yunji", "/fzxw/202604/t20260423_88121.shtml");
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html");
    assertThat(new String(page.body(), GBK)).contains("charset=gb2312", "陆玥");
    assertThat(Charset.forName("GB2312").newEncoder().canEncode('玥')).isFalse();
  }

  @Test
  void siteWithoutFeed_answersItsListPageOnly() throws Exception {
    assertThat(get("beiting", "/roll/").statusCode()).isEqualTo(200);
    assertThat(get("beiting", "/rss.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void siteUnderMaintenance_answers503WithRetryAfterAndThenPages() throws Exception {
    HttpResponse<byte[]> early = get("yuanshan", "/rss.xml");
    clock.advance(Duration.ofSeconds(3));
    HttpResponse<byte[]> later = get("yuanshan", "/rss.xml");
    assertThat(early.statusCode()).isEqualTo(503);
    assertThat(early.headers().firstValue("Retry-After")).contains("1");
    assertThat(later.statusCode()).isEqualTo(200);
  }

  @Test
  void siteUnderMaintenance_stillServesRobots() throws Exception {
    assertThat(get("yuanshan", "/robots.txt").statusCode()).isEqualTo(200);
  }

  @Test
  void slowSite_thinksBeforeItAnswers() throws Exception {
    try (Press quick = Press.start(new PressSettings(0, Clock.systemUTC(), 10))) {
      long before = System.nanoTime();
      int status = fetch(quick.site("manbo").orElseThrow().url("/latest")).statusCode();
      long millis = Duration.ofNanos(System.nanoTime() - before).toMillis();
      assertThat(status).isEqualTo(200);
      assertThat(millis).isGreaterThanOrEqualTo(119);
    }
  }

  @Test
  void article_isListedOnceItAppears() throws Exception {
    clock.advance(Duration.ofMillis(1999));
    String before = text("jianghai", "/rss/news.xml");
    clock.advance(Duration.ofMillis(1));
    assertThat(before).doesNotContain("content_106120.htm");
    assertThat(text("jianghai", "/rss/news.xml")).contains("content_106120.htm");
  }

  @Test
  void article_isServedBeforeItIsListed() throws Exception {
    assertThat(get("jianghai", "/html/2026-02/11/content_106120.htm").statusCode()).isEqualTo(200);
  }

  @Test
  void speed_bringsArticlesForward() throws Exception {
    try (Press quick = Press.start(new PressSettings(0, clock, 10))) {
      clock.advance(Duration.ofMillis(200));
      String url = quick.site("jianghai").orElseThrow().url("/rss/news.xml");
      assertThat(new String(fetch(url).body(), StandardCharsets.UTF_8))
          .contains("content_106120.htm");
    }
  }

  @Test
  void feed_listsWhatHasAppeared() throws Exception {
    clock.advance(Duration.ofSeconds(2));
    String before = text("qinghe", "/atom.xml");
    clock.advance(Duration.ofSeconds(3));
    assertThat(before).contains("20260107083012.html").doesNotContain("20260213101002.html");
    assertThat(text("qinghe", "/atom.xml")).contains("20260213101002.html");
  }

  @Test
  void correctedArticle_changesTextAndDateInTheFeed() throws Exception {
    clock.advance(Duration.ofSeconds(21));
    String path = "/2026/0617/20260617203044.html";
    String before = text("qinghe", path);
    clock.advance(Duration.ofSeconds(1));
    assertThat(before).contains("13万次").doesNotContain("31万次");
    assertThat(text("qinghe", path)).contains("31万次", "更正");
    assertThat(text("qinghe", "/atom.xml"))
        .contains("<updated>2026-06-17T22:05:00+08:00", path + "?rev=2");
    assertThat(text("qinghe", path + "?rev=2"))
        .contains("31万次", press.site("qinghe").orElseThrow().url(path) + "\"");
  }

  @Test
  void sameEtag_isAnswered304WithoutBody() throws Exception {
    String etag = get("qinghe", "/atom.xml").headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> again = get("qinghe", "/atom.xml", "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).contains(etag);
  }

  @Test
  void etag_changesWhenAnArticleAppears() throws Exception {
    String etag = get("qinghe", "/atom.xml").headers().firstValue("ETag").orElseThrow();
    clock.advance(Duration.ofSeconds(5));
    assertThat(get("qinghe", "/atom.xml", "If-None-Match", etag).statusCode()).isEqualTo(200);
  }

  @Test
  void unchangedSince_isAnswered304() throws Exception {
    String since = get("qinghe", "/atom.xml").headers().firstValue("Last-Modified").orElseThrow();
    assertThat(get("qinghe", "/atom.xml", "If-Modified-Since", since).statusCode()).isEqualTo(304);
  }

  @Test
  void everySite_servesRobots() throws Exception {
    for (PressSite site : press.sites()) {
      assertThat(text(site.id(), "/robots.txt")).startsWith("User-agent: *\n");
    }
  }

  @Test
  void disallowedLink_standsInTheFeedAndItsVisitsAreCounted() throws Exception {
    clock.advance(ALL_OUT);
    assertThat(text("feilu", "/rss.php?c=all")).contains("/neican/2026/0615.html");
    assertThat(text("feilu", "/robots.txt")).contains("Disallow: /neican/");
    assertThat(press.visits().disallowed()).isEmpty();
    get("feilu", "/neican/2026/0615.html");
    assertThat(press.visits().disallowed())
        .extracting(Visit::path)
        .containsExactly("/neican/2026/0615.html");
  }

  @Test
  void brokenLink_standsInTheFeedAndIsNotFound() throws Exception {
    clock.advance(ALL_OUT);
    assertThat(text("feilu", "/rss.php?c=all")).contains("/detail.php?id=7700001");
    assertThat(get("feilu", "/detail.php?id=7700001").statusCode()).isEqualTo(404);
  }

  @Test
  void noise_isTheSameAtEachVisit() throws Exception {
    clock.advance(ALL_OUT);
    byte[] first = get("yuanshan", "/zt/2026-06-11/noise.html").body();
    assertThat(get("yuanshan", "/zt/2026-06-11/noise.html").body()).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.UTF_8))
        .contains("\uFFFD")
        .doesNotContain("<html");
  }

  @Test
  void malformedFeed_isServedAsAFeed() throws Exception {
    HttpResponse<byte[]> feed = get("xiaochi", "/feed.xml");
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type")).contains("application/rss+xml");
    assertThat(new String(feed.body(), StandardCharsets.UTF_8)).doesNotContain("<rss");
  }

  @Test
  void visits_tellTimeSitePathAndStatus() throws Exception {
    get("qinghe", "/nothing?here=1");
    assertThat(press.visits().all())
        .containsExactly(new Visit(clock.instant(), "qinghe", "/nothing?here=1", 404, false));
    assertThat(press.visits().of("qinghe", "/nothing?here=1")).hasSize(1);
  }

  @Test
  void unread_namesEveryLinkThatMayBeFollowedUntilItIs() throws Exception {
    String broken = url("feilu", "/detail.php?id=7700001");
    assertThat(press.unread())
        .contains(broken)
        .doesNotContain(url("feilu", "/neican/2026/0615.html"), url("xiaochi", "/p/1.html"));
    clock.advance(ALL_OUT);
    fetch(broken);
    assertThat(press.unread()).doesNotContain(broken).hasSizeGreaterThan(36);
  }

  @Test
  void head_answersWithoutBody() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url("qinghe", "/news/")))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void post_isRefused() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url("qinghe", "/news/")))
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();
    assertThat(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
        .isEqualTo(405);
  }

  @Test
  void takenPort_isNamedTogetherWithTheSite() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> Press.start(new PressSettings(port, clock, 1)))
          .isInstanceOfSatisfying(
              PortTakenException.class, e -> assertThat(e.port()).isEqualTo(port))
          .hasMessageContaining("port " + port)
          .hasMessageContaining("青禾网");
    }
  }

  @Test
  void completeAt_isTheLastAppearance() {
    Duration span = Duration.between(clock.instant(), press.completeAt());
    assertThat(span).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(28));
  }

  @Test
  void closedPress_answersNoMore() {
    List<PressSite> sites = press.sites();
    press.close();
    assertThatThrownBy(() -> fetch(sites.get(0).url("/"))).isInstanceOf(IOException.class);
  }

  private String text(String site, String path) throws Exception {
    return new String(get(site, path).body(), StandardCharsets.UTF_8);
  }

  private String url(String site, String path) {
    return press.site(site).orElseThrow().url(path);
  }

  private HttpResponse<byte[]> get(String site, String path, String... headers) throws Exception {
    return fetch(url(site, path), headers);
  }

  private HttpResponse<byte[]> fetch(String url, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
