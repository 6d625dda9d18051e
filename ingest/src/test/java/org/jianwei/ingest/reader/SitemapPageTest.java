package org.jianwei.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.junit.jupiter.api.Test;

class SitemapPageTest {

  private static final Instant FETCHED = Instant.parse("2026-03-04T02:00:00Z");
  private static final String URL = "https://www.harbour.example/news.xml";

  private final PageReader reader =
      new PageReader(
          () ->
              SourceCatalogue.of(
                  List.of(
                      new Source(
                          "harbour",
                          "港湾新闻网",
                          "zh",
                          "港湾新闻网",
                          "never",
                          null,
                          List.of(new SourceEntry(EntryKind.SITEMAP, URI.create(URL), null, null)),
                          null,
                          null))));

  @Test
  void sitemapOfNews_givesLinksWithTitleAndTime() {
    Reading reading =
        read(
            "<url><loc>/a/1.html</loc><n:news><n:title>港湾市开审一起案件</n:title>"
                + "<n:publication_date>2026-03-03T08:30:00+08:00</n:publication_date>"
                + "</n:news></url>");

    assertThat(reading.links()).hasSize(1);
    Link link = reading.links().get(0);
    assertThat(link.url()).isEqualTo("https://www.harbour.example/a/1.html");
    assertThat(link.kind()).isEqualTo(FetchKind.ARTICLE);
    assertThat(link.hints().title()).isEqualTo("港湾市开审一起案件");
    assertThat(link.hints().publishedAt()).hasToString("2026-03-03T08:30+08:00");
    assertThat(reading.rejects()).isEmpty();
  }

  @Test
  void sitemapWithoutNews_saysHowManyPagesWereLeftOut() {
    Reading reading = read("<url><loc>/a/1.html</loc><lastmod>2019-01-01</lastmod></url>");

    assertThat(reading.links()).isEmpty();
    assertThat(reading.rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo("no-news");
              assertThat(reject.detail()).contains("1 are old");
            });
  }

  @Test
  void index_givesItsPartsOnTheSameSite_asTheEntryElsewhere() {
    Reading reading =
        read(
            URL,
            "<sitemapindex><sitemap><loc>/news.xml</loc></sitemap>"
                + "<sitemap><loc>/parts/1.xml.gz</loc></sitemap>"
                + "<sitemap><loc>https://elsewhere.example.org/2.xml</loc></sitemap>"
                + "<sitemap><loc>https://static.harbour.example/3.xml</loc></sitemap>"
                + "</sitemapindex>");

    assertThat(reading.links())
        .extracting(Link::url)
        .containsExactly(
            "https://www.harbour.example/parts/1.xml.gz", "https://static.harbour.example/3.xml");
    assertThat(reading.links())
        .allSatisfy(
            link -> {
              assertThat(link.kind()).isEqualTo(FetchKind.SITEMAP);
              assertThat(link.entry().url()).isEqualTo(URL);
            });
  }

  @Test
  void indexThatAnIndexNamed_isNotFollowed() {
    Reading reading =
        read(
            "https://www.harbour.example/parts/index.xml",
            "<sitemapindex><sitemap><loc>/parts/1.xml</loc></sitemap></sitemapindex>");

    assertThat(reading.links()).isEmpty();
    assertThat(reading.rejects()).extracting(Reject::reason).containsExactly("no-parts");
  }

  private Reading read(String urls) {
    return read(
        URL,
        "<urlset xmlns:n=\"http://www.google.com/schemas/sitemap-news/0.9\">" + urls + "</urlset>");
  }

  private Reading read(String url, String text) {
    return reader.read(
        new Page(
            url,
            "harbour",
            FetchKind.SITEMAP,
            0,
            200,
            "application/xml",
            FETCHED,
            Hints.NONE,
            false,
            text.getBytes(UTF_8)));
  }
}
