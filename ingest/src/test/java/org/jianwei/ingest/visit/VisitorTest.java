package org.jianwei.ingest.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.http.HttpFetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitorTest {

  private static final Duration PACE = Duration.ofMillis(150);

  private final AskedSite site = new AskedSite().on("/a", 200, "text/html", "<p>A</p>");
  private final HttpFetcher fetcher =
      new HttpFetcher(FetchSettings.defaults("1", "test@localhost", true), InstantSource.system());
  private final Visitor visitor = new Visitor(fetcher::fetch, InstantSource.system());

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  @Test
  void pageOfAHostWithoutRobotsFile_isRead() {
    Visit visit = visit("/a");

    assertThat(visit.page()).isNotNull();
    assertThat(visit.consent()).isEqualTo(Consent.NO_FILE);
    assertThat(visit.reason()).isEqualTo("ok");
  }

  @Test
  void robotsFile_isAskedOnceAndFirst() {
    site.on("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /b\n");

    assertThat(visit("/a").consent()).isEqualTo(Consent.ALLOWED);
    visit("/a");

    assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/a");
  }

  @Test
  void forbiddenAddress_isNotAsked() {
    site.on("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /a\n");

    Visit visit = visit("/a");

    assertThat(visit.consent()).isEqualTo(Consent.FORBIDDEN);
    assertThat(visit.reason()).isEqualTo("robots-disallow");
    assertThat(site.paths()).containsExactly("/robots.txt");
  }

  @Test
  void hostWhoseRobotsFileFails_isNotAskedFurther() {
    site.on("/robots.txt", 503, "text/plain", "later");

    Visit visit = visit("/a");

    assertThat(visit.consent()).isEqualTo(Consent.UNREACHABLE);
    assertThat(visit.reason()).isEqualTo("robots-http-503");
    assertThat(site.paths()).containsExactly("/robots.txt");
  }

  @Test
  void manyVisitsToOneHost_areAPaceApart() {
    List<CompletableFuture<Visit>> visits =
        IntStream.range(0, 4).mapToObj(i -> visitor.visit(to(site.url("/a")))).toList();

    visits.forEach(CompletableFuture::join);

    List<AskedSite.Asked> asked = site.asked();
    assertThat(asked).hasSize(5);
    for (int i = 1; i < asked.size(); i++) {
      assertThat(Duration.between(asked.get(i - 1).at(), asked.get(i).at()))
          .isGreaterThanOrEqualTo(PACE);
    }
  }

  @Test
  void crawlDelay_slowsTheVisits() {
    site.on("/robots.txt", 200, "text/plain", "User-agent: *\nCrawl-delay: 0.5\nDisallow: /b\n");

    visit("/a");

    List<AskedSite.Asked> asked = site.asked();
    assertThat(Duration.between(asked.get(0).at(), asked.get(1).at()))
        .isGreaterThanOrEqualTo(Duration.ofMillis(500));
  }

  @Test
  void redirectToAnotherHost_isFollowedByTheRulesOfThatHost() {
    try (AskedSite other = new AskedSite()) {
      other.on("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /\n");
      site.redirect("/gone", other.url("/a"));

      Visit visit = visit("/gone");

      assertThat(visit.url()).isEqualTo(other.url("/a"));
      assertThat(visit.consent()).isEqualTo(Consent.FORBIDDEN);
      assertThat(other.paths()).containsExactly("/robots.txt");
    }
  }

  @Test
  void redirectsInACircleOfHosts_end() {
    try (AskedSite other = new AskedSite()) {
      site.redirect("/round", other.url("/round"));
      other.redirect("/round", site.url("/round"));

      assertThat(visit("/round").reason()).isEqualTo("moved");
    }
  }

  @Test
  void privateAddress_isNotAsked() {
    assertThat(visitor.visit(to("http://10.0.0.1/")).join().consent()).isEqualTo(Consent.PRIVATE);
  }

  @Test
  void whatIsNoAddress_isRefused() {
    assertThatThrownBy(() -> visitor.visit(to("file:///etc/passwd")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Visit visit(String path) {
    return visitor.visit(to(site.url(path))).join();
  }

  private static Destination to(String url) {
    return new Destination(url, FetchKind.ARTICLE, "harbour", -1, Hints.NONE, PACE);
  }
}
