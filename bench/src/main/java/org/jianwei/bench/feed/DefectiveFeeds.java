package org.jianwei.bench.feed;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Feeds with two entries and one defect each. */
final class DefectiveFeeds {

  /** What a careful person reads in each of them. */
  static final List<SeenEntry> ENTRIES =
      List.of(
          SeenEntry.of("图书馆试用导览机器人", "https://a.example/1", Instant.parse("2025-09-01T00:00:00Z")),
          SeenEntry.of("渡轮改线", "https://a.example/2", Instant.parse("2025-09-02T00:00:00Z")));

  private static final Charset GBK = Charset.forName("GBK");
  private static final String DATE = "Mon, 01 Sep 2025 08:00:00 +0800";

  private static final String SOUND =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>港湾新闻</title>"
          + "<link>https://a.example/</link><description>新闻</description>"
          + item("图书馆试用导览机器人", 1, DATE)
          + item("渡轮改线", 2, "Tue, 02 Sep 2025 08:00:00 +0800")
          + "</channel></rss>";

  private DefectiveFeeds() {}

  /** The feeds by the name of their defect. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> feeds = new LinkedHashMap<>();
    feeds.put("none", utf8(SOUND));
    encodings(feeds);
    markup(feeds);
    dates(feeds);
    feeds.put("100,000 nested elements", utf8(SOUND.replace("</channel>", "<a>".repeat(100_000))));
    return feeds;
  }

  private static void encodings(Map<String, byte[]> feeds) {
    String bare = SOUND.replaceFirst("<\\?.*?\\?>", "");
    String gb2312 = SOUND.replace("utf-8", "gb2312");
    feeds.put("GBK bytes declared utf-8", SOUND.getBytes(GBK));
    feeds.put("GBK bytes declared gb2312", gb2312.getBytes(GBK));
    feeds.put("GBK bytes, no declaration", bare.getBytes(GBK));
    feeds.put("UTF-8 bytes declared gb2312", utf8(gb2312));
    feeds.put("UTF-8 mark, declared gb2312", utf8("\uFEFF" + gb2312));
    feeds.put("UTF-16 with mark", ("\uFEFF" + SOUND).getBytes(UTF_16LE));
    feeds.put("UTF-16 without mark", bare.getBytes(UTF_16LE));
  }

  private static void markup(Map<String, byte[]> feeds) {
    feeds.put("DOCTYPE", utf8(SOUND.replace("<rss", "<!DOCTYPE rss SYSTEM \"rss-0.91.dtd\"><rss")));
    feeds.put("blank before the declaration", utf8("\n" + SOUND));
    feeds.put("control character", utf8(SOUND.replace("新闻", "新\u0001闻")));
    feeds.put("unbound prefix", utf8(SOUND.replace("</pubDate>", "</pubDate><x:y>1</x:y>")));
    feeds.put("bare ampersand", utf8(SOUND.replace("新闻", "新闻 & 访谈")));
    feeds.put("HTML entity", utf8(SOUND.replace("新闻", "新闻&nbsp;")));
    feeds.put("unescaped <br>", utf8(SOUND.replace("新闻</desc", "新<br>闻</desc")));
    feeds.put("CDATA not closed", utf8(SOUND.replace("<title>渡轮", "<title><![CDATA[渡轮")));
    feeds.put("cut before its end", utf8(SOUND.substring(0, SOUND.length() - 20)));
  }

  private static void dates(Map<String, byte[]> feeds) {
    dated(feeds, "date 2025-09-01 08:00:00", "2025-09-01 08:00:00");
    dated(feeds, "date 2025年9月1日 08:00", "2025年9月1日 08:00");
    dated(feeds, "date 20250901080000", "20250901080000");
    dated(feeds, "date … CST", DATE.replace("+0800", "CST"));
    dated(feeds, "date … GMT+8", DATE.replace("+0800", "GMT+8"));
    dated(feeds, "date without zone", DATE.replace(" +0800", ""));
    dated(feeds, "date with microseconds", "2025-09-01T08:00:00.654321+08:00");
    dated(feeds, "date with 九月", "星期一, 01 九月 2025 08:00:00 +0800");
  }

  private static void dated(Map<String, byte[]> feeds, String name, String date) {
    feeds.put(name, utf8(SOUND.replace(DATE, date)));
  }

  private static String item(String title, int number, String date) {
    return "<item><title>%s</title><link>https://a.example/%d</link><pubDate>%s</pubDate></item>"
        .formatted(title, number, date);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
