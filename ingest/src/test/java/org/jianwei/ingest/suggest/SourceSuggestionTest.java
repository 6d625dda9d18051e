package org.jianwei.ingest.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.http.HttpFetcher;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.ingest.visit.AskedSite;
import org.jianwei.ingest.visit.Visitor;
import org.jianwei.runtime.config.StrictYaml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourceSuggestionTest {

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>港湾新闻网</title>
      <item><title>港湾市开审一起案件</title><link>https://news.example/1.html</link></item>
      </channel></rss>
      """;

  private static final String PLAIN = "<html><head><title>首页_港湾新闻网</title></head></html>";

  private final AskedSite site = new AskedSite();
  private final List<String> said = new ArrayList<>();
  private final HttpFetcher fetcher =
      new HttpFetcher(FetchSettings.defaults("1", "test@localhost", true), InstantSource.system());

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  @Test
  void feedThatThePageNames_isAnEntry_andTheSiteNamesItself() {
    site.on(
            "/home",
            200,
            "text/html",
            """
            <html lang="zh-CN"><head><title>首页</title>
            <meta property="og:site_name" content="港湾：新闻 &quot;网&quot;">
            <link rel="alternate" type="application/rss+xml" href="/xml/all.rss">
            <link rel="alternate" hreflang="en" href="/en/">
            </head></html>
            """)
        .on("/xml/all.rss", 200, "text/xml", FEED);

    Source source = suggest();

    assertThat(source.name()).isEqualTo("港湾：新闻 \"网\"");
    assertThat(source.language()).isEqualTo("zh");
    assertThat(source.verifiedOn()).isPresent();
    assertThat(entries(source)).containsExactly("FEED " + site.url("/xml/all.rss"));
    assertThat(site.paths()).doesNotContain("/rss.xml", "/en/");
  }

  @Test
  void feedWhereFeedsOftenStand_isFound_andNoMoreAreAskedFor() {
    site.on("/home", 200, "text/html", PLAIN).on("/feed", 200, "text/xml", FEED);

    Source source = suggest();

    assertThat(source.name()).isEqualTo("港湾新闻网");
    assertThat(entries(source)).containsExactly("FEED " + site.url("/feed"));
    assertThat(site.paths()).contains("/rss.xml").doesNotContain("/atom.xml");
  }

  @Test
  void sitemapOfNewsThatRobotsFileNames_isFoundThroughItsIndex() {
    site.on("/home", 200, "text/html", PLAIN)
        .on(
            "/robots.txt",
            200,
            "text/plain",
            "User-agent: *\nDisallow: /x\nSITEMAP : " + site.url("/index.xml.all") + "\n")
        .on(
            "/index.xml.all",
            200,
            "text/xml",
            "<sitemapindex><sitemap><loc>/pages.map</loc></sitemap>"
                + "<sitemap><loc>/news.map</loc></sitemap></sitemapindex>")
        .on(
            "/pages.map",
            200,
            "text/xml",
            "<urlset><url><loc>/p</loc><lastmod>" + Instant.now() + "</lastmod></url></urlset>")
        .on(
            "/news.map",
            200,
            "text/xml",
            "<urlset><url><loc>/n</loc><news:news><news:title>一起案件</news:title>"
                + "<news:publication_date>"
                + Instant.now()
                + "</news:publication_date></news:news></url></urlset>");

    assertThat(entries(suggest())).containsExactly("SITEMAP " + site.url("/news.map"));
  }

  @Test
  void pageThatListsArticles_isAnEntry_whereNothingBetterIsFound() {
    String links =
        IntStream.range(1, 12)
            .mapToObj(
                i ->
                    "<li><a href='/2026/03/0%d/content_10%d.html'>港湾市第%d起无人配送车案件正在调查</a></li>"
                        .formatted(i % 9 + 1, i, i))
            .collect(Collectors.joining());
    site.on("/home", 200, "text/html", "<html><body><ul>" + links + "</ul></body></html>");

    assertThat(entries(suggest())).containsExactly("LIST " + site.url("/home"));
  }

  @Test
  void siteWithNothingToWatch_givesNoFile_andSaysWhatWasTried() {
    site.on("/home", 200, "text/html", PLAIN);

    assertThat(suggestion().suggest(site.url("/home"))).isEmpty();
    assertThat(said).contains(site.url("/rss.xml") + ": http-404");
  }

  @Test
  void siteThatForbidsRobots_isNotLookedAt() {
    site.on("/home", 200, "text/html", PLAIN)
        .on("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /\n");

    assertThat(suggestion().suggest(site.url("/home"))).isEmpty();
    assertThat(site.paths()).containsExactly("/robots.txt");
  }

  @Test
  void ids_areMadeOfSiteAndChannel() {
    assertThat(SuggestedSource.id("https://www.harbour.com.cn/")).isEqualTo("harbour");
    assertThat(SuggestedSource.id("https://tech.harbour.cn/a")).isEqualTo("harbour-tech");
    assertThat(SuggestedSource.id("http://127.0.0.1:8080/")).isEqualTo("127-0-0-1-8080");
  }

  private Source suggest() {
    String yaml = suggestion().suggest(site.url("/home")).orElseThrow();
    return StrictYaml.read(yaml, Source.class, Path.of("suggested.yaml"));
  }

  private SourceSuggestion suggestion() {
    Visitor visitor = new Visitor(fetcher::fetch, InstantSource.system());
    return new SourceSuggestion(visitor, InstantSource.system(), Duration.ofMillis(10), said::add);
  }

  private static List<String> entries(Source source) {
    return source.entries().stream().map(SourceSuggestionTest::words).toList();
  }

  private static String words(SourceEntry entry) {
    EntryKind kind = entry.kind();
    return kind + " " + entry.url();
  }
}
