package org.jianwei.ingest.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jianwei.ingest.text.FetchedBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SitemapReaderTest {

  private static final Instant FETCHED = Instant.parse("2026-03-04T02:00:00Z");
  private static final String URL = "https://www.harbour.example/sitemaps/news.xml";

  private static final String NEWS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url>
          <loc>https://www.harbour.example/a/1.html</loc>
          <news:news>
            <news:publication>
              <news:name>港湾新闻网</news:name>
              <news:language>zh-cn</news:language>
            </news:publication>
            <news:publication_date>2026-03-03T08:30:00+08:00</news:publication_date>
            <news:title>港湾市开审一起语音合成案 &amp; 旁听席坐满</news:title>
          </news:news>
        </url>
        <url>
          <loc>/a/2.html</loc>
          <news:news><news:publication_date>2026-03-04 09:00</news:publication_date></news:news>
        </url>
      </urlset>
      """;

  @Test
  void newsSitemap_givesAddressTitleTimeAndLanguage() {
    SitemapEntry entry = entries(NEWS).entries().get(1);

    assertThat(entry.url()).isEqualTo("https://www.harbour.example/a/1.html");
    assertThat(entry.title()).isEqualTo("港湾市开审一起语音合成案 & 旁听席坐满");
    assertThat(entry.published().at()).hasToString("2026-03-03T08:30+08:00");
    assertThat(entry.language()).isEqualTo("zh-cn");
  }

  @Test
  void newsSitemap_putsTheNewestFirst_andResolvesAddresses() {
    assertThat(entries(NEWS).entries())
        .extracting(SitemapEntry::url)
        .containsExactly(
            "https://www.harbour.example/a/2.html", "https://www.harbour.example/a/1.html");
  }

  @Test
  void timeWithoutZone_isThatOfShanghai() {
    assertThat(entries(NEWS).entries().get(0).published().at())
        .hasToString("2026-03-04T09:00+08:00");
  }

  @Test
  void newsWithoutDate_isNewsAllTheSame() {
    SitemapOutcome.Entries read =
        entries(urlset("<url><loc>/a/3.html</loc><n:news><n:title>无日期</n:title></n:news></url>"));

    assertThat(read.entries()).extracting(SitemapEntry::title).containsExactly("无日期");
  }

  @Test
  void pages_thatChangedLongAgoOrDoNotSayWhen_areLeftOutAndCounted() {
    SitemapOutcome.Entries read =
        entries(
            urlset(
                "<url><loc>/new</loc><lastmod>2026-03-03</lastmod></url>"
                    + "<url><loc>/old</loc><lastmod>2019-03-03</lastmod></url>"
                    + "<url><loc>/when</loc></url>"
                    + "<url><loc>mailto:x@y.example</loc><lastmod>2026-03-03</lastmod></url>"));

    assertThat(read.entries())
        .extracting(SitemapEntry::url)
        .containsExactly("https://www.harbour.example/new");
    assertThat(read.old()).isEqualTo(1);
    assertThat(read.undated()).isEqualTo(1);
    assertThat(read.skipped()).isEqualTo(1);
  }

  @Test
  void lastChange_isNoTimeOfPublication() {
    SitemapOutcome.Entries read =
        entries(urlset("<url><loc>/new</loc><lastmod>2026-03-03</lastmod></url>"));

    assertThat(read.entries().get(0).published()).isNull();
  }

  @Test
  void index_givesTheSitemapsThatMayHoldNews_theOneChangedLastFirst() {
    SitemapOutcome.Index index =
        index(
            "<sitemapindex>"
                + "<sitemap><loc>/s/undated.xml</loc></sitemap>"
                + "<sitemap><loc>/s/2019.xml</loc><lastmod>2019-01-01</lastmod></sitemap>"
                + "<sitemap><loc>/s/1.xml</loc><lastmod>2026-03-02T01:00:00Z</lastmod></sitemap>"
                + "<sitemap><loc>/s/2.xml.gz</loc><lastmod>2026-03-03T01:00:00Z</lastmod></sitemap>"
                + "</sitemapindex>");

    assertThat(index.parts())
        .extracting(part -> java.net.URI.create(part.url()).getPath())
        .containsExactly("/s/2.xml.gz", "/s/1.xml", "/s/undated.xml");
    assertThat(index.old()).isEqualTo(1);
  }

  @Test
  void indexOfThousands_isFollowedToTheNewestFew() {
    String parts =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "<sitemap><loc>/s/" + i + ".xml</loc></sitemap>")
            .collect(Collectors.joining());

    assertThat(index("<sitemapindex>" + parts + "</sitemapindex>").parts())
        .hasSize(SitemapReader.PARTS_MAX);
  }

  @Test
  void packedFile_isUnpacked() throws IOException {
    assertThat(entries(gzip(NEWS.getBytes(UTF_8))).entries()).hasSize(2);
  }

  @Test
  void packedFile_cutShort_givesWhatCameBefore() throws IOException {
    byte[] packed = gzip(NEWS.getBytes(UTF_8));

    SitemapOutcome outcome =
        SitemapReader.read(body(Arrays.copyOf(packed, packed.length - 12), "", true));

    assertThat(outcome).isInstanceOf(SitemapOutcome.Entries.class);
  }

  @Test
  void textCutWithinAnAddress_doesNotGiveTheHalfAddress() {
    String cut = NEWS.substring(0, NEWS.indexOf("/a/2.html") + 4);

    SitemapOutcome.Entries read =
        (SitemapOutcome.Entries) SitemapReader.read(body(cut.getBytes(UTF_8), "", true));

    assertThat(read.entries())
        .extracting(SitemapEntry::url)
        .containsExactly("https://www.harbour.example/a/1.html");
  }

  @Test
  @Timeout(20)
  void gzipBomb_isReadToTheCap() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write("<urlset>".getBytes(UTF_8));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 256; i++) {
        out.write(blanks);
      }
    }

    assertThat(entries(packed.toByteArray()).entries()).isEmpty();
  }

  @Test
  void entities_areNotExpanded() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE urlset [<!ENTITY a SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY b \"&a;&a;\">]>"
            + urlset("<url><loc>/a</loc><n:news><n:title>x&a;&b;</n:title></n:news></url>");

    SitemapOutcome outcome = SitemapReader.read(body(bomb.getBytes(UTF_8), "text/xml", false));

    assertThat(outcome).isInstanceOf(SitemapOutcome.Entries.class);
    assertThat(((SitemapOutcome.Entries) outcome).entries())
        .extracting(SitemapEntry::title)
        .containsExactly("x&a;&b;");
  }

  @Test
  @Timeout(20)
  void hundredThousandNestedElements_endInTime() {
    SitemapReader.read(body(("<urlset>" + "<url>".repeat(100_000)).getBytes(UTF_8), "", false));
  }

  @Test
  void fiftyThousandPages_giveTheNewestThousand() {
    String urls =
        IntStream.range(0, 50_000)
            .mapToObj(
                i ->
                    "<url><loc>/a/%d</loc><lastmod>%s</lastmod></url>"
                        .formatted(i, FETCHED.minus(Duration.ofSeconds(50_000 - i))))
            .collect(Collectors.joining());

    SitemapOutcome.Entries read = entries(urlset(urls));

    assertThat(read.entries()).hasSize(SitemapReader.ENTRIES_MAX);
    assertThat(read.entries().get(0).url()).endsWith("/a/49999");
  }

  @Test
  void gbkWithItsLabel_isRead() {
    String text = NEWS.replace("encoding=\"UTF-8\"", "encoding=\"gb2312\"");

    SitemapOutcome.Entries read = entries(text.getBytes(Charset.forName("GBK")));

    assertThat(read.entries().get(1).title()).startsWith("港湾市开审");
  }

  @Test
  void htmlPage_isNoSitemap_andSaysWhatWasFound() {
    SitemapOutcome outcome =
        SitemapReader.read(body("<html><body>404</body></html>".getBytes(UTF_8), "", false));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            SitemapOutcome.Unreadable.class,
            no -> {
              assertThat(no.reason()).isEqualTo("not-a-sitemap");
              assertThat(no.detail()).contains("<html>");
            });
  }

  @Test
  void anyBytes_giveSomeOutcome() {
    long seed = 20_260_304L;
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = NEWS.getBytes(UTF_8);
      for (int flips = 0; flips < 40; flips++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(SitemapReader.read(body(bytes, "text/xml", false)))
          .as("seed %d", seed)
          .isNotNull();
    }
  }

  private static String urlset(String urls) {
    return "<urlset xmlns:n=\"http://www.google.com/schemas/sitemap-news/0.9\">"
        + urls
        + "</urlset>";
  }

  private static SitemapOutcome.Entries entries(String text) {
    return entries(text.getBytes(UTF_8));
  }

  private static SitemapOutcome.Entries entries(byte[] bytes) {
    return (SitemapOutcome.Entries) SitemapReader.read(body(bytes, "application/xml", false));
  }

  private static SitemapOutcome.Index index(String text) {
    return (SitemapOutcome.Index) SitemapReader.read(body(text.getBytes(UTF_8), "", false));
  }

  private static FetchedBody body(byte[] bytes, String contentType, boolean cut) {
    return new FetchedBody(bytes, contentType, URL, FETCHED, cut);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
