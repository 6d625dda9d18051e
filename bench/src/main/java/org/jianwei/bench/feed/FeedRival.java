package org.jianwei.bench.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.jianwei.ingest.feed.FeedEntry;
import org.jianwei.ingest.feed.FeedReader;
import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A way to read feeds. */
enum FeedRival {
  /** Ours. */
  OURS("ours") {
    @Override
    List<SeenEntry> read(byte[] bytes) {
      return FeedReader.read(new FetchedBody(bytes, null, BASE, FETCHED_AT, false))
          .fold(
              feed -> feed.entries().stream().map(FeedRival::seen).toList(),
              unreadable -> List.of());
    }
  },
  /** rome as its manual has it: its own guess at the charset. */
  ROME("rome") {
    @Override
    List<SeenEntry> read(byte[] bytes) throws IOException, FeedException {
      return seen(new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes))));
    }
  },
  /** rome behind our charset decision, with DOCTYPE allowed. */
  ROME_DECODED("rome, decoded by us") {
    @Override
    List<SeenEntry> read(byte[] bytes) throws FeedException {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(true);
      return seen(input.build(new StringReader(CharsetDecision.decode(bytes, null).text())));
    }
  };

  private static final String BASE = "https://news.harbour.example/rss.xml";
  private static final Instant FETCHED_AT = Instant.parse("2026-01-01T00:00:00Z");

  private final String title;

  FeedRival(String title) {
    this.title = title;
  }

  /** The entries; none where it refuses the feed. */
  abstract List<SeenEntry> read(byte[] bytes) throws IOException, FeedException;

  /** Its name in tables. */
  String title() {
    return title;
  }

  private static SeenEntry seen(FeedEntry entry) {
    Instant at = entry.published() == null ? null : entry.published().at().toInstant();
    return SeenEntry.of(entry.title(), entry.url(), at);
  }

  private static List<SeenEntry> seen(SyndFeed feed) {
    return feed.getEntries().stream().map(FeedRival::seen).toList();
  }

  private static SeenEntry seen(SyndEntry entry) {
    String title = entry.getTitle() == null ? "" : entry.getTitle();
    return SeenEntry.of(
        Jsoup.parseBodyFragment(title).text(), entry.getLink(), second(entry.getPublishedDate()));
  }

  private static @Nullable Instant second(@Nullable Date date) {
    return date == null ? null : date.toInstant().truncatedTo(ChronoUnit.SECONDS);
  }
}
