package org.jianwei.ingest.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.robots.RobotsRules;
import org.junit.jupiter.api.Test;

class FrontierTest {

  private static final String HOST = "news.example.cn";
  private static final String FEED = "https://news.example.cn/rss.xml";
  private static final Instant T0 = Instant.parse("2026-05-19T00:30:00Z");

  private final Tables tables = MapTable.tables();
  private Frontier frontier = frontier(FrontierSettings.DEFAULT);

  @Test
  void turn_newHost_asksForRobotsBeforeAnythingElse() {
    FetchOrder order = frontier.turn(HOST, T0).order();

    assertThat(order.kind()).isEqualTo(FetchKind.ROBOTS);
    assertThat(order.url()).isEqualTo("https://news.example.cn/robots.txt");
    assertThat(order.leaseUntil()).isEqualTo(T0.plusSeconds(60));
  }

  @Test
  void turn_orderOutstanding_issuesNoSecondOne() {
    FetchOrder first = frontier.turn(HOST, T0).order();

    Turn second = frontier.turn(HOST, first.leaseUntil().minusMillis(1));

    assertThat(second.order()).isNull();
    assertThat(second.wakeAt()).isEqualTo(first.leaseUntil().plus(Dispatch.LATE_MAX));
  }

  @Test
  void turn_leaseRanOut_issuesTheOrderAgainUnderANewId() {
    FetchOrder lost = frontier.turn(HOST, T0).order();

    FetchOrder again = turnHeard(afterLease(lost)).order();

    assertThat(again.url()).isEqualTo(lost.url());
    assertThat(again.id()).isNotEqualTo(lost.id());
  }

  @Test
  void turn_leaseJustRanOut_waitsForLateResultsAndOnePaceMore() {
    FetchOrder lost = frontier.turn(HOST, T0).order();

    Turn early = turnHeard(afterLease(lost).minusMillis(1));

    assertThat(early.order()).isNull();
    assertThat(early.wakeAt()).isEqualTo(afterLease(lost));
  }

  @Test
  void turn_leaseRanOutButResultsAreUnread_callsNothingLost() {
    FetchOrder order = frontier.turn(HOST, T0).order();
    Instant late = afterLease(order);
    frontier.heardAllUntil(order.leaseUntil().plus(Dispatch.LATE_MAX).minusMillis(1));

    assertThat(frontier.turn(HOST, late).overdue()).isEqualTo(Turn.Overdue.IN_DOUBT);
    assertThat(frontier.settle(Results.robots(order, T0, RobotsRules.ALLOW_ALL), late).outcome())
        .isEqualTo("robots-read");
  }

  @Test
  void settle_resultJustAfterTheLease_stillCounts() {
    FetchOrder order = frontier.turn(HOST, T0).order();
    Instant late = order.leaseUntil().plus(Dispatch.LATE_MAX).minusMillis(1);
    frontier.turn(HOST, late);

    assertThat(frontier.settle(Results.robots(order, T0, RobotsRules.ALLOW_ALL), late).outcome())
        .isEqualTo("robots-read");
  }

  @Test
  void turn_leaseOfAnArticleRanOut_issuesTheArticleAgain() {
    Instant now = allowed(RobotsRules.ALLOW_ALL, T0);
    now = feedRead(now);
    frontier.add(link("/a.html"), now);
    FetchOrder lost = frontier.turn(HOST, now).order();

    Instant next = settled(turnHeard(afterLease(lost)).order(), afterLease(lost));
    FetchOrder again = frontier.turn(HOST, next).order();

    assertThat(again.url()).isEqualTo(lost.url());
    assertThat(again.id()).isNotEqualTo(lost.id());
  }

  @Test
  void settle_resultOfALostOrder_changesNothing() {
    FetchOrder lost = frontier.turn(HOST, T0).order();
    FetchOrder again = turnHeard(afterLease(lost)).order();

    Settled settled =
        frontier.settle(Results.robots(lost, T0, RobotsRules.ALLOW_ALL), afterLease(lost));

    assertThat(settled.outcome()).isEqualTo("stale");
    assertThat(tables.hosts().get(HOST).outstanding().order()).isEqualTo(again);
  }

  @Test
  void turn_withinThePace_waitsForItsEnd() {
    Instant next = allowed(RobotsRules.ALLOW_ALL, T0);

    assertThat(next).isEqualTo(T0.plus(Sources.PACE));
    assertThat(frontier.turn(HOST, next.minusMillis(1)).order()).isNull();
    assertThat(frontier.turn(HOST, next).order().url()).isEqualTo(FEED);
  }

  @Test
  void turn_crawlDelayAbovePace_waitsForTheCrawlDelay() {
    Instant next =
        allowed(new RobotsRules(RobotsRules.Mode.ALLOW_ALL, List.of(), List.of(), 5_000L), T0);

    assertThat(next).isEqualTo(T0.plusSeconds(5));
  }

  @Test
  void turn_feedRead_visitsItAgainConditionallyAfterTheInterval() {
    Instant read = allowed(RobotsRules.ALLOW_ALL, T0);
    FetchOrder first = frontier.turn(HOST, read).order();
    frontier.settle(Results.fetched(first, read), read);

    Turn early = frontier.turn(HOST, read.plus(Sources.PACE));
    FetchOrder second = frontier.turn(HOST, read.plus(Sources.INTERVAL)).order();

    assertThat(early.order()).isNull();
    assertThat(early.wakeAt()).isEqualTo(read.plus(Sources.INTERVAL));
    assertThat(first.validators()).isEqualTo(Validators.NONE);
    assertThat(second.validators().etag()).isEqualTo("\"v1\"");
    assertThat(second.knownHash()).isEqualTo("hash-1");
  }

  @Test
  void turn_notModified_keepsTheValidators() {
    Instant now = feedRead(allowed(RobotsRules.ALLOW_ALL, T0)).plus(Sources.INTERVAL);
    FetchOrder second = frontier.turn(HOST, now).order();
    frontier.settle(Results.notModified(second, now), now);

    FetchOrder third = frontier.turn(HOST, now.plus(Sources.INTERVAL.multipliedBy(4))).order();

    assertThat(third.validators().etag()).isEqualTo("\"v1\"");
  }

  @Test
  void turn_twentiethVisit_asksWithoutConditions() {
    Instant now = allowed(RobotsRules.ALLOW_ALL, T0);
    for (int visit = 1; visit < Candidate.UNCONDITIONAL_EACH; visit++) {
      now = feedRead(now).plus(Sources.INTERVAL);
    }

    FetchOrder twentieth = frontier.turn(HOST, now).order();

    assertThat(twentieth.validators()).isEqualTo(Validators.NONE);
    assertThat(twentieth.knownHash()).isEqualTo("hash-1");
  }

  @Test
  void add_sameAddressTwice_queuesItOnce() {
    assertThat(frontier.add(link("/a.html"), T0).outcome()).isEqualTo("link-new");
    assertThat(frontier.add(link("/a.html"), T0).outcome()).isEqualTo("link-seen");
    assertThat(tables.hosts().get(HOST).waiting()).isEqualTo(1);
  }

  @Test
  void add_addressThatDiffersInTrackingAlone_isSeen() {
    frontier.add(link("/a.html"), T0);

    assertThat(frontier.add(link("/a.html?utm_source=feed"), T0).outcome()).isEqualTo("link-seen");
  }

  @Test
  void add_moreThanAreRemembered_forgetsTheOldest() {
    frontier = frontier(settings(5_000, 2));
    frontier.add(link("/1"), T0);
    frontier.add(link("/2"), T0);
    frontier.add(link("/3"), T0);

    assertThat(frontier.add(link("/3"), T0).outcome()).isEqualTo("link-seen");
    assertThat(frontier.add(link("/2"), T0).outcome()).isEqualTo("link-seen");
    assertThat(frontier.add(link("/1"), T0).outcome()).isEqualTo("link-new");
    assertThat(((MapTable<String>) tables.seen()).rows).hasSize(2 * 2 + 1);
  }

  @Test
  void add_queueOfTheHostFull_rejectsAndForgetsTheAddress() {
    frontier = frontier(settings(1, 100));
    frontier.add(link("/1"), T0);

    Settled refused = frontier.add(link("/2"), T0);

    assertThat(refused.rejects()).extracting(Reject::reason).containsExactly("host-queue-full");
    assertThat(frontier.add(link("/2"), T0).outcome()).isNotEqualTo("link-seen");
  }

  @Test
  void add_sourceOutOfTheCatalogue_isRejected() {
    Link stranger = new Link(HOST, FEED, "evening", FetchKind.ARTICLE, Hints.NONE, 0, T0);

    assertThat(frontier.add(stranger, T0).rejects())
        .extracting(Reject::reason)
        .containsExactly("source-unknown");
  }

  @Test
  void turn_articlesWaitAndFeedIsDue_takesTurns() {
    Instant now = feedRead(allowed(RobotsRules.ALLOW_ALL, T0)).plus(Sources.INTERVAL);
    frontier.add(link("/1"), now);
    frontier.add(link("/2"), now);

    FetchOrder article = frontier.turn(HOST, now).order();
    now = settled(article, now);
    FetchOrder feed = frontier.turn(HOST, now).order();
    now = settled(feed, now);
    FetchOrder next = frontier.turn(HOST, now).order();

    assertThat(List.of(article.kind(), feed.kind(), next.kind()))
        .containsExactly(FetchKind.ARTICLE, FetchKind.FEED, FetchKind.ARTICLE);
    assertThat(article.url()).endsWith("/1");
    assertThat(next.url()).endsWith("/2");
  }

  @Test
  void add_sameNameAtAChangedAddress_isSeen() {
    frontier.add(told("/a.html", "guid n-1", null), T0);

    assertThat(frontier.add(told("/a.html?from=rss2", "guid n-1", null), T0).outcome())
        .isEqualTo("link-seen");
    assertThat(frontier.add(told("/b.html", "guid n-2", null), T0).outcome()).isEqualTo("link-new");
  }

  @Test
  void settle_articleGivenUp_handsOnTheTextOfItsFeed() {
    Instant now = feedRead(allowed(RobotsRules.ALLOW_ALL, T0));
    frontier.add(told("/a.html", null, "<p>全文</p>"), now);

    Settled settled = frontier.settle(Results.notFound(frontier.turn(HOST, now).order(), now), now);

    assertThat(settled.pages()).singleElement().satisfies(FrontierTest::isText);
    assertThat(settled.rejects()).extracting(Reject::kept).containsExactly(true);
  }

  @Test
  void settle_articleGivenUpOfWhichNoFeedHasTheText_handsOnNothing() {
    Instant now = feedRead(allowed(RobotsRules.ALLOW_ALL, T0));
    frontier.add(told("/a.html", "guid n-1", null), now);

    Settled settled = frontier.settle(Results.notFound(frontier.turn(HOST, now).order(), now), now);

    assertThat(settled.pages()).isEmpty();
    assertThat(settled.rejects()).extracting(Reject::kept).containsExactly(false);
  }

  @Test
  void turn_robotsDisallowAnArticle_handsOnTheTextOfItsFeed() {
    Instant now = feedRead(allowed(disallow("/private/"), T0));
    frontier.add(told("/private/1", null, "<p>全文</p>"), now);

    Turn turn = frontier.turn(HOST, now);

    assertThat(turn.pages()).singleElement().satisfies(FrontierTest::isText);
  }

  private static void isText(Page page) {
    assertThat(page.kind()).isEqualTo(FetchKind.CONTENT);
    assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<p>全文</p>");
  }

  private static Link told(String path, String identity, String content) {
    return new Link(
        HOST,
        "https://" + HOST + path,
        "morning",
        FetchKind.ARTICLE,
        Hints.NONE,
        0,
        T0,
        null,
        new FeedWord(identity, content));
  }

  @Test
  void turn_robotsDisallowAnArticle_rejectsItAndGoesOn() {
    Instant now = feedRead(allowed(disallow("/private/"), T0));
    frontier.add(link("/private/1"), now);
    frontier.add(link("/2"), now);

    Turn turn = frontier.turn(HOST, now);

    assertThat(turn.rejects()).extracting(Reject::reason).containsExactly("robots-disallow");
    assertThat(turn.rejects()).extracting(Reject::kept).containsExactly(false);
    assertThat(turn.order().url()).endsWith("/2");
    assertThat(tables.hosts().get(HOST).waiting()).isZero();
  }

  @Test
  void turn_robotsDisallowTheFeed_looksAgainWhenRobotsAreDue() {
    Instant now = allowed(disallow("/"), T0);

    Turn turn = frontier.turn(HOST, now);

    assertThat(turn.order()).isNull();
    assertThat(turn.rejects()).extracting(Reject::kept).containsExactly(true);
    assertThat(turn.wakeAt()).isEqualTo(T0.plus(Duration.ofHours(24)));
    assertThat(frontier.turn(HOST, turn.wakeAt()).order().kind()).isEqualTo(FetchKind.ROBOTS);
  }

  @Test
  void settle_articleFails_isTriedAgainThenRejected() {
    Instant now = feedRead(allowed(RobotsRules.ALLOW_ALL, T0));
    frontier.add(link("/a.html"), now);
    Settled last = null;
    int attempts = 0;
    while (tables.hosts().get(HOST).waiting() > 0) {
      FetchOrder order = frontier.turn(HOST, now).order();
      boolean article = order != null && order.kind() == FetchKind.ARTICLE;
      if (article) {
        last = frontier.settle(Results.unavailable(order, now, null), now);
        attempts++;
      } else if (order != null) {
        frontier.settle(Results.notModified(order, now), now);
      }
      now = now.plusSeconds(1);
    }

    assertThat(attempts).isEqualTo(5);
    assertThat(last.rejects()).extracting(Reject::reason).containsExactly("http-503");
    assertThat(last.rejects()).extracting(Reject::kept).containsExactly(false);
  }

  @Test
  void settle_articleNotFound_isRejectedAtOnceAndTheHostGoesOn() {
    Instant now = feedRead(allowed(RobotsRules.ALLOW_ALL, T0));
    frontier.add(link("/gone.html"), now);
    FetchOrder order = frontier.turn(HOST, now).order();

    Settled settled = frontier.settle(Results.notFound(order, now), now);

    assertThat(settled.rejects()).extracting(Reject::reason).containsExactly("http-404");
    assertThat(tables.hosts().get(HOST).nextAllowedAt()).isEqualTo(now.plus(Sources.PACE));
  }

  @Test
  void settle_articleMoved_becomesALinkOfTheOtherHost() {
    Instant now = feedRead(allowed(RobotsRules.ALLOW_ALL, T0));
    frontier.add(link("/a.html"), now);
    FetchOrder order = frontier.turn(HOST, now).order();

    Settled settled =
        frontier.settle(Results.moved(order, now, "https://m.example.cn:8443/a"), now);

    assertThat(settled.records()).hasSize(1);
    Link link = (Link) settled.records().get(0);
    assertThat(link.host()).isEqualTo("m.example.cn:8443");
    assertThat(link.moves()).isEqualTo(1);
  }

  @Test
  void settle_movedTooOften_isRejected() {
    Instant now = feedRead(allowed(RobotsRules.ALLOW_ALL, T0));
    Link far =
        new Link(
            HOST, "https://news.example.cn/x", "morning", FetchKind.ARTICLE, Hints.NONE, 5, T0);
    frontier.add(far, now);
    FetchOrder order = frontier.turn(HOST, now).order();

    Settled settled = frontier.settle(Results.moved(order, now, "https://m.example.cn/a"), now);

    assertThat(settled.records()).isEmpty();
    assertThat(settled.rejects()).hasSize(1);
  }

  @Test
  void settle_fetcherClockAhead_doesNotStretchThePace() {
    Instant now = allowed(RobotsRules.ALLOW_ALL, T0);
    FetchOrder feed = frontier.turn(HOST, now).order();
    frontier.settle(Results.fetched(feed, now.plusSeconds(3_600)), now);

    assertThat(tables.hosts().get(HOST).nextAllowedAt()).isEqualTo(now.plus(Sources.PACE));
  }

  @Test
  void turn_afterRestart_knowsWhatItKnew() {
    Instant now = feedRead(allowed(RobotsRules.ALLOW_ALL, T0));
    frontier.add(link("/a.html"), now);
    FetchOrder before = frontier.turn(HOST, now).order();

    Frontier restarted = frontier(FrontierSettings.DEFAULT);

    assertThat(restarted.hosts()).containsExactly(HOST);
    assertThat(restarted.turn(HOST, now).wakeAt())
        .isEqualTo(before.leaseUntil().plus(Dispatch.LATE_MAX));
    assertThat(restarted.add(link("/a.html"), now).outcome()).isEqualTo("link-seen");
  }

  /** A turn when nothing lies unread. */
  private Turn turnHeard(Instant now) {
    frontier.heardAllUntil(now);
    return frontier.turn(HOST, now);
  }

  private static Instant afterLease(FetchOrder lost) {
    return lost.leaseUntil().plus(Dispatch.LATE_MAX).plus(Sources.PACE);
  }

  /** Robots are asked for and answered; the earliest time of the next request. */
  private Instant allowed(RobotsRules rules, Instant now) {
    FetchOrder robots = frontier.turn(HOST, now).order();
    frontier.settle(Results.robots(robots, now, rules), now);
    return tables.hosts().get(HOST).nextAllowedAt();
  }

  /** The feed is asked for and answered; the earliest time of the next request. */
  private Instant feedRead(Instant now) {
    return settled(frontier.turn(HOST, now).order(), now);
  }

  private Instant settled(FetchOrder order, Instant now) {
    frontier.settle(Results.fetched(order, now), now);
    return tables.hosts().get(HOST).nextAllowedAt();
  }

  private Frontier frontier(FrontierSettings settings) {
    return new Frontier(
        tables, Watchlist.of(Sources.feeds(FEED), HOST::equals), settings, Instant.EPOCH);
  }

  private static FrontierSettings settings(int waitingMax, int seenMax) {
    FrontierSettings usual = FrontierSettings.DEFAULT;
    return new FrontierSettings(
        usual.lease(),
        usual.robotsRefresh(),
        usual.attemptsMax(),
        waitingMax,
        seenMax,
        usual.hosts(),
        usual.entries(),
        usual.corrections(),
        usual.silenceMin(),
        usual.healthEvery());
  }

  private static RobotsRules disallow(String path) {
    return new RobotsRules(RobotsRules.Mode.SOME, List.of(), List.of(path), null);
  }

  private static Link link(String path) {
    String url = "https://" + HOST + path;
    return new Link(
        HostKey.of(url).orElseThrow(), url, "morning", FetchKind.ARTICLE, Hints.NONE, 0, T0);
  }
}
