package org.jianwei.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.http.HttpFetcher;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.ingest.visit.AskedSite;
import org.jianwei.ingest.visit.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourceCheckTest {

  private static final String ARTICLE =
      """
      <html><head><title>一起交通事故正在调查_港湾新闻网</title></head><body>
      <h1>一起交通事故正在调查</h1>
      <div class="article"><p>港湾新闻网讯 港湾市交通部门昨日表示，一辆无人配送车在人行道上撞倒一名老人，
      涉事企业已暂停全部车辆运营，事故原因正在调查之中。</p>
      <p>据目击者介绍，车辆当时没有减速，也没有发出任何提示音，老人随后被送往附近医院救治，
      目前没有生命危险。企业负责人表示，将配合调查，并承担全部医疗费用。</p></div></body></html>
      """;

  private final AskedSite site = new AskedSite().on("/a.html", 200, "text/html", ARTICLE);
  private final HttpFetcher fetcher =
      new HttpFetcher(FetchSettings.defaults("1", "test@localhost", true), InstantSource.system());

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  @Test
  void indexOfSitemaps_isFollowedToAnArticle() {
    site.on(
            "/index.xml",
            200,
            "text/xml",
            "<sitemapindex><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>")
        .on("/news.xml", 200, "text/xml", news("/a.html", Instant.now()));

    EntryCheck check = check(EntryKind.SITEMAP, "/index.xml", Duration.ofMinutes(1));

    assertThat(check.faults()).isEmpty();
    assertThat(check.links()).isEqualTo(1);
    assertThat(check.article()).isEqualTo("yes");
    assertThat(site.paths()).containsExactly("/robots.txt", "/index.xml", "/news.xml", "/a.html");
  }

  @Test
  void newestOfSeveralArticles_isTheOneThatIsRead() {
    String old = "<url><loc>/old.html</loc><lastmod>" + Instant.now() + "</lastmod></url></urlset>";
    site.on(
        "/news.xml",
        200,
        "text/xml",
        news("/a.html", Instant.now().minusSeconds(60)).replace("</urlset>", old));

    EntryCheck check = check(EntryKind.SITEMAP, "/news.xml", Duration.ofMinutes(1));

    assertThat(site.paths()).endsWith("/a.html");
    assertThat(check.newest()).isBefore(OffsetDateTime.now());
  }

  @Test
  void articleThatIsGone_isAFault() {
    site.on("/news.xml", 200, "text/xml", news("/gone.html", Instant.now()));

    EntryCheck check = check(EntryKind.SITEMAP, "/news.xml", Duration.ofMinutes(1));

    assertThat(check.article()).isEqualTo("http-404");
    assertThat(check.faults()).singleElement().asString().contains("/gone.html");
  }

  @Test
  void addressThatIsNoFeed_isAFaultAndNoArticleIsAskedFor() {
    EntryCheck check = check(EntryKind.FEED, "/a.html", Duration.ofMinutes(1));

    assertThat(check.answer()).isEqualTo("200");
    assertThat(check.reading()).isEqualTo("not-a-feed");
    assertThat(check.isFine()).isFalse();
    assertThat(site.paths()).hasSize(2);
  }

  @Test
  void checkThatTakesTooLong_endsAndSaysSo() {
    EntryCheck check = check(EntryKind.FEED, "/a.html", Duration.ZERO);

    assertThat(check.faults()).last().asString().contains("not over in time");
  }

  private EntryCheck check(EntryKind kind, String path, Duration patience) {
    Source source =
        new Source(
            "harbour",
            "港湾新闻网",
            "zh",
            "港湾新闻网",
            "never",
            Duration.ofMillis(100),
            List.of(new SourceEntry(kind, URI.create(site.url(path)), null, null)),
            null,
            null);
    InstantSource clock = InstantSource.system();
    Visitor visitor = new Visitor(fetcher::fetch, clock);
    return new SourceCheck(
            SourceCatalogue.of(List.of(source)), visitor, clock, Duration.ofDays(30), patience)
        .check(List.of(source))
        .get(0);
  }

  private static String news(String path, Instant at) {
    return "<urlset><url><loc>"
        + path
        + "</loc><n:news><n:title>一起交通事故</n:title><n:publication_date>"
        + at
        + "</n:publication_date></n:news></url></urlset>";
  }
}
