package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.feed.FeedReader;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.frontier.Sources;
import org.jianwei.ingest.reader.PageReader;
import org.jianwei.ingest.reader.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Feeds that the fetcher cannot see through: read as the reader would, they get their name there.
 */
@Timeout(60)
class HostileFeedsTest {

  private final RawSite site = new RawSite();
  private final PageReader reader = new PageReader(() -> Sources.feeds(site.url("/feed")));
  private final HttpFetcher fetcher =
      new HttpFetcher(
          FetchSettings.defaults("0.1", "https://example.org/bot", true), InstantSource.system());

  @AfterEach
  void stop() {
    fetcher.close();
    site.close();
  }

  @Test
  void loginPageInsteadOfAFeed_isRejectedAsNoFeed() {
    String login = "<html><head><title>登录</title></head><body><form>用户名</form></body></html>";
    site.on("/feed", "HTTP/1.1 200 OK\nContent-Type: text/html", login.getBytes(UTF_8));

    Reading reading = read();

    assertThat(reading.links()).isEmpty();
    assertThat(reading.rejects()).extracting(Reject::reason).containsExactly("not-a-feed");
  }

  @Test
  void fiftyThousandEntryFeed_isReadAsFarAsFeedsAreAndSaysSo() {
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>晨报</title>");
    for (int i = 0; i < 50_000; i++) {
      feed.append("<item><link>https://news.example.cn/").append(i).append("</link></item>");
    }
    site.on("/feed", "HTTP/1.1 200 OK\nContent-Type: text/xml", feed.toString().getBytes(UTF_8));

    Reading reading = read();

    assertThat(reading.links()).hasSize(FeedReader.ENTRIES_MAX);
    assertThat(reading.rejects()).extracting(Reject::reason).contains("entries-left");
  }

  private Reading read() {
    Fetched fetched =
        fetcher
            .fetch(
                Orders.of(
                    FetchKind.FEED,
                    site.url("/feed"),
                    Validators.NONE,
                    null,
                    InstantSource.system().instant()))
            .join();
    return reader.read(fetched.page());
  }
}
