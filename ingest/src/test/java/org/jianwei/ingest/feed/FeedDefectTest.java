package org.jianwei.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jianwei.ingest.time.StatedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One test for each defect that feeds were seen with, or that someone might send us. */
class FeedDefectTest {

  private static final String ITEMS =
      "<item><title>图书馆试用导览机器人，市民说效果还不明显</title><link>https://a.example/1</link>"
          + "<pubDate>2025-09-01 08:00</pubDate></item>"
          + "<item><title>渡轮改线，途经三个码头</title><link>https://a.example/2</link></item>";

  private static final String FEED =
      "<?xml version=\"1.0\" encoding=\"gb2312\"?>" + Feeds.rss(ITEMS);

  /** Far more than any of these takes, and far less than a parser takes that is caught by it. */
  private static final Duration SOON = Duration.ofSeconds(5);

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void encoding_thatIsNotTheDeclaredOne_isReadAllTheSame(String charset) {
    assertRead(FeedReader.read(Feeds.body(FEED.getBytes(Charset.forName(charset)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8"})
  void declaration_thatIsMissing_isNotMissed(String charset) {
    assertRead(FeedReader.read(Feeds.body(Feeds.rss(ITEMS).getBytes(Charset.forName(charset)))));
  }

  @Test
  void byteOrderMark_besideAnotherDeclaration_wins() {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      assertRead(FeedReader.read(Feeds.body(("\uFEFF" + FEED).getBytes(charset))));
    }
  }

  @Test
  void blanksBeforeTheDeclaration_areForgiven() {
    assertRead(Feeds.read(" \r\n\n" + FEED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss PUBLIC '-//N//DTD RSS 0.91//EN' 'http://a.example/rss-0.91.dtd'>",
        "<!DOCTYPE rss [<!ENTITY nbsp '&#160;'> <!-- ]> -->]>",
        "<!doctype rss SYSTEM \"file:///etc/passwd\">"
      })
  void doctype_isPassedOver(String doctype) {
    assertRead(Feeds.read(FEED.replace("<rss", doctype + "<rss")));
  }

  @Test
  void entityBomb_explodesNowhere() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"哈\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    String feed = FEED.replace("<rss", bomb + "]><rss").replace("渡轮改线", "渡轮&a29;改线");

    List<FeedEntry> entries = within(feed);

    assertThat(entries.get(1).title()).isEqualTo("渡轮&a29;改线，途经三个码头");
  }

  @Test
  void htmlEntities_areCharacters() {
    String feed = FEED.replace("渡轮改线", "渡轮&mdash;&ldquo;改线&rdquo;&nbsp;&#x4E00;");

    assertThat(Feeds.entries(feed).get(1).title()).startsWith("渡轮—“改线”").contains("一");
  }

  @Test
  void ampersand_thatIsNotEscaped_isItself() {
    assertThat(Feeds.entries(FEED.replace("渡轮改线", "渡轮 & R&D 改线")).get(1).title())
        .startsWith("渡轮 & R&D 改线");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u0001", "\u000b", "\u001f", "\uffff", "&#0;", "&#x1F;", "&#8;"})
  void controlCharacters_areLeftOut(String control) {
    assertRead(Feeds.read(FEED.replace("渡轮", "渡" + control + "轮")));
  }

  @Test
  void prefixes_thatAreNotBound_areForgiven() {
    String feed = FEED.replace("</pubDate>", "</pubDate><x:y>1</x:y><dc:creator>林一</dc:creator>");

    assertThat(Feeds.entries(feed.replaceAll("xmlns:\\w+=\"[^\"]+\"", "")).get(0).author())
        .isEqualTo("林一");
  }

  @Test
  void cdata_thatIsNotClosed_endsWithItsElement() {
    assertRead(Feeds.read(FEED.replace("<title>渡轮", "<title><![CDATA[渡轮")));
  }

  @Test
  void cdata_thatEndsTwice_isRead() {
    String feed = FEED.replace("<title>渡轮改线，途经三个码头", "<title><![CDATA[渡轮改线，途经三个码头]]>]]>");

    assertThat(Feeds.entries(feed).get(1).title()).startsWith("渡轮改线，途经三个码头");
  }

  @Test
  void tags_thatAreNotClosed_loseNoEntry() {
    assertThat(Feeds.entries(FEED.replace("</item>", "").replace("</pubDate>", "")))
        .extracting(FeedEntry::url)
        .containsExactly("https://a.example/1", "https://a.example/2");
  }

  @Test
  void markup_thatIsNotEscaped_losesNoEntry() {
    assertRead(
        Feeds.read(FEED.replace("</pubDate>", "</pubDate><description><p>甲<br>乙</description>")));
  }

  @Test
  void feed_thatWasCutAnywhere_losesNoWholeEntryAndInventsNoPart() {
    byte[] whole = FEED.getBytes(UTF_8);
    int firstEnds = FEED.substring(0, FEED.indexOf("</item>") + 7).getBytes(UTF_8).length;
    List<FeedEntry> all = Feeds.entries(FEED);
    for (int length = firstEnds; length < whole.length; length++) {
      List<FeedEntry> read =
          FeedReader.read(Feeds.body(Arrays.copyOf(whole, length)))
              .fold(FeedOutcome.Entries::entries, u -> List.of());

      assertThat(read).as("cut at %d", length).startsWith(all.get(0));
      assertThat(all).extracting(FeedEntry::url).containsAll(urls(read));
    }
  }

  @Test
  void depth_ofHundredThousand_takesNoTime() {
    String deep = "<a>".repeat(100_000);

    assertThat(within(Feeds.rss(ITEMS + deep))).hasSize(2);
    assertThat(within(Feeds.rss("<item>" + deep))).isEmpty();
  }

  @Test
  void entries_beyondTheLimit_areCountedAndNotRead() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      items.append("<item><link>/").append(i).append("</link></item>");
    }

    FeedOutcome outcome = Feeds.read(Feeds.rss(items.toString()));

    assertThat(outcome.<Integer>fold(e -> e.entries().size(), u -> -1))
        .isEqualTo(FeedReader.ENTRIES_MAX);
    assertThat(outcome.<Integer>fold(FeedOutcome.Entries::left, u -> -1))
        .isEqualTo(50_000 - FeedReader.ENTRIES_MAX);
  }

  @Test
  void tags_withoutNumber_areRefused() {
    FeedOutcome outcome = Feeds.read(Feeds.rss("<a/>".repeat(FeedReader.TAGS_MAX + 1)));

    assertThat(outcome.<String>fold(e -> "read", FeedOutcome.Unreadable::reason))
        .isEqualTo("too-big");
  }

  @Test
  void page_inPlaceOfAFeed_isRefusedWithTheFeedThatItNames() {
    FeedOutcome outcome =
        Feeds.read(
            "<!DOCTYPE html><html><head><link rel=alternate type=\"application/rss+xml\""
                + " href=\"/feed.xml\"></head><body>你好</body></html>");

    assertThat(outcome.<String>fold(e -> "read", FeedOutcome.Unreadable::detail))
        .contains("<html>")
        .contains("https://news.harbour.example/feed.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<opml><outline/></opml>", "<urlset><url/></urlset>", "404", "[1, 2]", "{"})
  void root_ofSomethingElse_isRefused(String text) {
    assertThat(Feeds.read(text)).isInstanceOf(FeedOutcome.Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-09-01 08:00:00              | 2025-09-01T08:00+08:00",
        "2019年2月19日                     | 2019-02-19T00:00+08:00",
        "20190219                         | 2019-02-19T00:00+08:00",
        "Mon, 01 Sep 2025 08:00:00 CST    | 2025-09-01T08:00+08:00",
        "2025-09-01T08:00:00.654321+08:00 | 2025-09-01T08:00+08:00",
      })
  void date_ofAnyForm_isTheInstantThatItMeans(String written, OffsetDateTime at) {
    String feed = FEED.replace("2025-09-01 08:00", written);

    assertThat(Feeds.entries(feed).get(0).published()).extracting(StatedTime::at).isEqualTo(at);
  }

  @Test
  void bytes_thatAreDamagedAnyhow_endInAnOutcome() {
    long seed = 4;
    Random random = new Random(seed);
    byte[] whole = FEED.getBytes(UTF_8);
    for (int round = 0; round < 500; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 10; i++) {
        damaged[random.nextInt(whole.length)] = (byte) random.nextInt(256);
      }

      assertThat(FeedReader.read(Feeds.body(damaged))).as("seed %d", seed).isNotNull();
    }
  }

  private static void assertRead(FeedOutcome outcome) {
    List<FeedEntry> entries = outcome.fold(FeedOutcome.Entries::entries, u -> List.of());
    assertThat(entries)
        .extracting(FeedEntry::title)
        .containsExactly("图书馆试用导览机器人，市民说效果还不明显", "渡轮改线，途经三个码头");
    assertThat(urls(entries)).containsExactly("https://a.example/1", "https://a.example/2");
    assertThat(entries.get(0).published())
        .extracting(StatedTime::at)
        .isEqualTo(OffsetDateTime.parse("2025-09-01T08:00+08:00"));
  }

  private static List<FeedEntry> within(String feed) {
    long start = System.nanoTime();
    List<FeedEntry> entries = Feeds.entries(feed);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    return entries;
  }

  private static List<String> urls(List<FeedEntry> entries) {
    List<String> urls = new ArrayList<>();
    entries.forEach(e -> urls.add(e.url()));
    return urls;
  }
}
