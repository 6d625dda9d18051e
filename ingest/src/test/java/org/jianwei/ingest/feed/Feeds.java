package org.jianwei.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.jianwei.ingest.text.FetchedBody;

/** Feeds as a fetch brings them, and what is read of them. */
final class Feeds {

  static final String BASE = "https://news.harbour.example/rss/all.xml";
  static final Instant FETCHED_AT = Instant.parse("2025-09-03T00:00:00Z");

  private Feeds() {}

  static FetchedBody body(byte[] bytes) {
    return new FetchedBody(bytes, "text/xml", BASE, FETCHED_AT, false);
  }

  static FeedOutcome read(String feed) {
    return FeedReader.read(body(feed.getBytes(UTF_8)));
  }

  static List<FeedEntry> entries(String feed) {
    return read(feed).fold(FeedOutcome.Entries::entries, u -> List.of());
  }

  /** The one entry of a feed. */
  static FeedEntry entry(String feed) {
    return entries(feed).get(0);
  }

  /** An RSS channel that holds {@code items} under the prefixes that feeds use. */
  static String rss(String items) {
    return "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + " xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>港湾新闻</title>"
        + items
        + "</channel></rss>";
  }

  /** An item at an address of its own with more {@code parts}. */
  static String item(String parts) {
    return "<item><title>渡轮改线</title><link>/a/2.html</link>" + parts + "</item>";
  }
}
