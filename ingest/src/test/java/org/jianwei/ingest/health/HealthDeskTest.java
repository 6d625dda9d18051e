package org.jianwei.ingest.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jianwei.contracts.source.AlarmKind;
import org.jianwei.contracts.source.EntryHealth;
import org.jianwei.contracts.source.SourceAlarm;
import org.jianwei.contracts.source.SourceHealth;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.frontier.EntryRef;
import org.jianwei.ingest.frontier.EntryReport;
import org.jianwei.ingest.frontier.FetchTotals;
import org.jianwei.ingest.frontier.Frontier;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.ingest.frontier.MapTable;
import org.jianwei.ingest.frontier.Results;
import org.jianwei.ingest.frontier.SourceShare;
import org.jianwei.ingest.frontier.Sources;
import org.jianwei.ingest.frontier.Tables;
import org.jianwei.ingest.frontier.Watchlist;
import org.jianwei.ingest.robots.RobotsRules;
import org.jianwei.ingest.source.SourceCatalogue;
import org.junit.jupiter.api.Test;

class HealthDeskTest {

  private static final String HOST = "news.example.cn";
  private static final String FEED = "https://news.example.cn/rss.xml";
  private static final EntryRef ENTRY = new EntryRef(HOST, "morning", FEED, 0);
  private static final Instant T0 = Instant.parse("2026-05-19T00:30:00Z");
  private static final Duration EVERY = FrontierSettings.DEFAULT.healthEvery();

  private final Tables tables = MapTable.tables();
  private final Frontier frontier =
      new Frontier(tables, watchlist(Sources.feeds(FEED)), FrontierSettings.DEFAULT, Instant.EPOCH);
  private final HealthDesk desk =
      new HealthDesk(frontier, tables.shares(), FrontierSettings.DEFAULT, 3);
  private Instant now = T0;

  @Test
  void shares_atTheStart_tellOfEachSource() {
    List<SourceShare> shares = desk.sharesDue(now);

    assertThat(shares).extracting(SourceShare::source).containsExactly("morning");
    assertThat(shares.get(0).task()).isEqualTo(3);
    assertThat(shares.get(0).entries()).extracting(EntryHealth::reason).containsNull();
  }

  @Test
  void shares_nothingChanged_areNotToldAgain() {
    desk.sharesDue(now);

    assertThat(desk.sharesDue(now.plus(EVERY))).isEmpty();
  }

  @Test
  void shares_changedSoonAfter_waitForTheirTime() {
    desk.sharesDue(now);
    answer(order -> Results.robots(order, now, RobotsRules.ALLOW_ALL));

    assertThat(desk.sharesDue(T0.plus(EVERY).minusMillis(1))).isEmpty();
    assertThat(desk.sharesDue(T0.plus(EVERY))).hasSize(1);
  }

  @Test
  void shares_loginPage_raiseTheAlarmAtOnce() {
    answer(order -> Results.robots(order, now, RobotsRules.ALLOW_ALL));
    answer(order -> Results.fetched(order, now));
    frontier.report(EntryReport.failed(ENTRY, now, "not-a-feed"), now);

    SourceShare share = desk.sharesDue(now).get(0);

    assertThat(share.alarms()).extracting(SourceAlarm::kind).containsExactly(AlarmKind.UNREADABLE);
    assertThat(share.entries().get(0).failureStreak()).isEqualTo(1);
  }

  @Test
  void shares_robotsForbid_raiseTheAlarm() {
    answer(order -> Results.robots(order, now, RobotsRules.ALLOW_NONE));
    now = now.plus(Sources.PACE);
    frontier.turn(HOST, now);

    assertThat(desk.sharesDue(now).get(0).alarms())
        .extracting(SourceAlarm::kind)
        .containsExactly(AlarmKind.FORBIDDEN);
  }

  @Test
  void shares_robotsUnreachable_fail() {
    for (int i = 0; i < 3; i++) {
      answer(order -> Results.unavailable(order, now, null));
      now = now.plus(Duration.ofHours(2));
    }

    SourceShare share = desk.sharesDue(now).get(0);

    assertThat(share.alarms()).extracting(SourceAlarm::kind).containsExactly(AlarmKind.FAILING);
    assertThat(share.entries().get(0).reason()).isEqualTo("robots-unreachable");
    assertThat(share.totals().failures()).isEqualTo(3);
  }

  @Test
  void records_ofTwoTasks_areAddedUp() {
    EntryHealth ill = entry("https://b.cn/", 4, T0);
    EntryHealth well = entry("https://a.cn/", 0, T0.plusSeconds(5));
    desk.take(new SourceShare("morning", 1, totals(10, 200), List.of(ill), List.of()));
    desk.take(new SourceShare("morning", 3, totals(30, 100), List.of(well), List.of()));

    SourceHealth health = desk.recordsDue(now).get("morning");

    assertThat(health.name()).isEqualTo("晨报");
    assertThat(health.fetches()).isEqualTo(40);
    assertThat(health.latencyMs()).isEqualTo(125);
    assertThat(health.failureStreak()).isEqualTo(4);
    assertThat(health.lastSuccess()).isEqualTo(T0.plusSeconds(5));
    assertThat(health.entries())
        .extracting(EntryHealth::url)
        .containsExactly("https://a.cn/", "https://b.cn/");
  }

  @Test
  void records_laterShareOfTheSameTask_replacesTheEarlier() {
    desk.take(new SourceShare("morning", 1, totals(10, 200), List.of(), List.of()));
    desk.take(new SourceShare("morning", 1, totals(12, 200), List.of(), List.of()));

    assertThat(desk.recordsDue(now).get("morning").fetches()).isEqualTo(12);
  }

  @Test
  void records_changedSoonAfter_waitForTheirTime() {
    desk.take(new SourceShare("morning", 1, totals(10, 200), List.of(), List.of()));
    desk.recordsDue(now);
    desk.take(new SourceShare("morning", 1, totals(12, 200), List.of(), List.of()));

    assertThat(desk.recordsDue(now.plus(EVERY).minusMillis(1))).isEmpty();
    assertThat(desk.recordsDue(now.plus(EVERY))).hasSize(1);
  }

  @Test
  void records_sourceLeavesTheCatalogue_areDeleted() {
    desk.take(new SourceShare("morning", 1, totals(10, 200), List.of(), List.of()));
    desk.recordsDue(now);

    frontier.watch(watchlist(SourceCatalogue.of(List.of())));
    desk.watch();

    Map<String, SourceHealth> due = desk.recordsDue(now);
    assertThat(due).containsKey("morning");
    assertThat(due.get("morning")).isNull();
    assertThat(((MapTable<SourceShare>) tables.shares()).rows).isEmpty();
    assertThat(desk.recordsDue(now.plus(EVERY))).isEmpty();
  }

  private interface Answer {
    org.jianwei.ingest.fetch.FetchResult to(FetchOrder order);
  }

  private void answer(Answer answer) {
    Instant allowed =
        tables.hosts().get(HOST) == null ? now : tables.hosts().get(HOST).nextAllowedAt();
    now = allowed.isAfter(now) ? allowed : now;
    frontier.settle(answer.to(frontier.turn(HOST, now).order()), now);
  }

  private static Watchlist watchlist(SourceCatalogue sources) {
    return Watchlist.of(sources, HOST::equals);
  }

  private static FetchTotals totals(long fetches, long latencyMs) {
    return new FetchTotals(fetches, 0, 0, 0, latencyMs, T0);
  }

  private static EntryHealth entry(String url, int streak, Instant success) {
    return new EntryHealth(url, "feed", "ok", success, null, streak, 600_000, null, null, null);
  }
}
