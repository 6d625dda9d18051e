package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.robots.RobotsRules;
import org.jianwei.ingest.source.SourceCatalogue;

/** A frontier of one host with one feed, its time, and what it said. */
final class Rig {

  static final String HOST = "news.example.cn";
  static final String FEED = "https://news.example.cn/rss.xml";
  static final Instant T0 = Instant.parse("2026-05-19T00:30:00Z");
  static final EntryRef ENTRY = new EntryRef(HOST, "morning", FEED, 0);

  final Tables tables = MapTable.tables();
  final Frontier frontier;
  final List<LinkRecord> records = new ArrayList<>();
  final List<Reject> rejects = new ArrayList<>();
  Instant now = T0;

  Rig() {
    this(FrontierSettings.DEFAULT);
  }

  Rig(FrontierSettings settings) {
    frontier = new Frontier(tables, watchlist(Sources.feeds(FEED)), settings, Instant.EPOCH);
  }

  static Watchlist watchlist(SourceCatalogue sources) {
    return Watchlist.of(sources, HOST::equals);
  }

  /** A rig whose host has allowed everything in its robots.txt. */
  static Rig allowed() {
    Rig rig = new Rig();
    rig.answer(order -> Results.robots(order, rig.now, RobotsRules.ALLOW_ALL));
    return rig;
  }

  /** How a site answers an order. */
  interface Answer {
    FetchResult to(FetchOrder order);
  }

  /** Waits for the next order, at most 100 days, and answers it. */
  FetchOrder answer(Answer answer) {
    FetchOrder order = await();
    heard(frontier.settle(answer.to(order), now));
    return order;
  }

  /** The site says that nothing has changed; its robots.txt allows everything. */
  FetchOrder unchanged() {
    return answer(
        order ->
            order.kind() == FetchKind.ROBOTS
                ? Results.robots(order, now, RobotsRules.ALLOW_ALL)
                : Results.notModified(order, now));
  }

  /** Waits for the next order, at most 100 days. */
  FetchOrder await() {
    Instant until = now.plus(Duration.ofDays(100));
    while (now.isBefore(until)) {
      Turn turn = frontier.turn(HOST, now);
      records.addAll(turn.records());
      rejects.addAll(turn.rejects());
      if (turn.order() != null) {
        return turn.order();
      }
      if (turn.overdue() == Turn.Overdue.IN_DOUBT) {
        frontier.heardAllUntil(now);
        continue;
      }
      if (turn.wakeAt() == null) {
        throw new AssertionError("the host sleeps for ever");
      }
      if (!turn.wakeAt().isAfter(now) && turn.rejects().isEmpty()) {
        throw new AssertionError("the host is looked at without end at " + now);
      }
      now = turn.wakeAt().isAfter(now) ? turn.wakeAt() : now.plusMillis(1);
    }
    throw new AssertionError("no order in 100 days");
  }

  /** The feed is fetched, and names so many addresses, of which some are new. */
  FetchOrder visit(int named, int fresh) {
    return visit(named, fresh, "addresses-" + named);
  }

  FetchOrder visit(int named, int fresh, String addresses) {
    FetchOrder order = answer(o -> Results.fetched(o, now));
    report(new EntryReport(ENTRY, now, EntryReport.OK, named, null, addresses, null));
    for (int i = 0; i < fresh; i++) {
      heard(frontier.news(new EntryNews(ENTRY, now), now));
    }
    return order;
  }

  void report(EntryReport report) {
    heard(frontier.report(report, now));
  }

  Settled heard(Settled settled) {
    records.addAll(settled.records());
    rejects.addAll(settled.rejects());
    return settled;
  }

  EntryState entry() {
    return frontier.view(frontier.watchlist().entriesOf("morning").get(0)).state();
  }

  HostState host() {
    return tables.hosts().get(HOST);
  }

  Link article(String path) {
    String url = "https://" + HOST + path;
    return new Link(HOST, url, "morning", FetchKind.ARTICLE, Hints.NONE, 0, now, ENTRY);
  }
}
