package org.jianwei.deploy.press.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianwei.ingest.feed.FeedEntry;
import org.jianwei.ingest.feed.FeedOutcome;
import org.jianwei.ingest.feed.FeedReader;
import org.jianwei.ingest.text.FetchedBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The feeds of the press as the line's own reader sees them. */
class FeedsTest {

  private static final Duration END = Duration.ofMinutes(1);
  private static final String BASE = "http://127.0.0.1:1";
  private static final Instant THEN = Instant.parse("2026-07-01T00:00:00Z");

  static Stream<SiteData> readable() {
    return SiteFiles.readAll().stream()
        .filter(site -> site.feed() != null && !site.spec().feed().path().equals("/roll.json"));
  }

  static Stream<SiteData> malformed() {
    return SiteFiles.readAll().stream()
        .filter(site -> site.feed() == null && site.spec().feed() != null);
  }

  @ParameterizedTest
  @MethodSource("readable")
  void feed_tellsAddressAndTimeOfEveryArticle(SiteData site) {
    List<FeedEntry> entries = read(site).fold(FeedOutcome.Entries::entries, none -> List.of());
    List<PressArticle> articles =
        site.articles().stream()
            .sorted(Comparator.comparing((PressArticle a) -> a.changedAt(END)).reversed())
            .toList();
    assertThat(entries).hasSameSizeAs(articles);
    for (int i = 0; i < articles.size(); i++) {
      PressArticle article = articles.get(i);
      assertThat(entries.get(i).url()).isEqualTo(BASE + article.path());
      assertThat(entries.get(i).title()).startsWith(article.title());
      assertThat(published(entries.get(i))).isEqualTo(article.published());
    }
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void malformedFeed_isUnreadable(SiteData site) {
    assertThat(read(site)).isInstanceOf(FeedOutcome.Unreadable.class);
  }

  private static OffsetDateTime published(FeedEntry entry) {
    return entry.published() == null ? null : entry.published().at();
  }

  private static FeedOutcome read(SiteData site) {
    String path = Objects.requireNonNull(site.spec().feed()).path();
    Answer answer = new SitePages(site, URI.create(BASE)).answer(path, END);
    return FeedReader.read(new FetchedBody(answer.body(), answer.type(), BASE + path, THEN, false));
  }
}
