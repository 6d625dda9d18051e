package org.jianwei.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
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

  private Reading read(String urls) {
    String text = "<urlset xmlns:n=\"http://www.google.com/schemas/sitemap-news/0.9\">" + urls;
    return reader.read(
        new Page(
            URL,
            "harbour",
            FetchKind.SITEMAP,
            0,
            200,
            "application/xml",
            FETCHED,
            Hints.NONE,
            false,
            (text + "</urlset>").getBytes(UTF_8)));
  }
}
