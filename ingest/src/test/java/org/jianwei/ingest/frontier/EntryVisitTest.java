package org.jianwei.ingest.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.robots.RobotsRules;
import org.junit.jupiter.api.Test;

class EntryVisitTest {

  private static final String ELSEWHERE = "https://feeds.example.cn/morning.xml";

  private final Rig rig = Rig.allowed();

  @Test
  void visit_mostIsNew_comesSooner() {
    rig.visit(10, 8);

    assertThat(untilNext()).isEqualTo(Sources.INTERVAL.dividedBy(2));
  }

  @Test
  void visit_halfIsNew_comesAfterTheSameTime() {
    rig.visit(10, 5);

    assertThat(untilNext()).isEqualTo(Sources.INTERVAL);
  }

  @Test
  void visit_mostWasSeen_comesLaterUpToTwiceTheInterval() {
    for (int i = 0; i < 10; i++) {
      rig.visit(10, 1);
    }

    assertThat(untilNext()).isEqualTo(Sources.INTERVAL.multipliedBy(2));
  }

  @Test
  void visit_nothingChanges_comesLaterUpToFourTimesTheInterval() {
    rig.visit(10, 10);
    for (int i = 0; i < 10; i++) {
      rig.answer(order -> Results.notModified(order, rig.now));
    }

    assertThat(untilNext()).isEqualTo(Sources.INTERVAL.multipliedBy(4));
  }

  @Test
  void report_feedAsksForMore_isKeptUpToFourTimesTheInterval() {
    rig.answer(order -> Results.fetched(order, rig.now));
    report(rig.now.plus(Duration.ofMinutes(3)));
    Duration asked = untilNext();
    report(rig.now.plus(Duration.ofDays(1)));

    assertThat(asked).isEqualTo(Duration.ofMinutes(3));
    assertThat(untilNext()).isEqualTo(Sources.INTERVAL.multipliedBy(4));
  }

  @Test
  void report_loginPageInsteadOfAFeed_isAFailureOfTheEntryAtEachVisit() {
    for (int i = 0; i < 3; i++) {
      rig.answer(order -> Results.fetched(order, rig.now));
      rig.report(EntryReport.failed(Rig.ENTRY, rig.now, "not-a-feed"));
    }
    rig.answer(order -> Results.notModified(order, rig.now));

    assertThat(rig.entry().trouble().failures()).isEqualTo(4);
    assertThat(rig.entry().reason()).isEqualTo("not-a-feed");
    assertThat(rig.entry().lastSuccess()).isNull();
    assertThat(rig.host().trouble().failures()).isZero();
  }

  @Test
  void report_feedIsBack_endsTheTrouble() {
    rig.answer(order -> Results.fetched(order, rig.now));
    rig.report(EntryReport.failed(Rig.ENTRY, rig.now, "not-a-feed"));

    rig.visit(10, 0);

    assertThat(rig.entry().trouble().failures()).isZero();
    assertThat(rig.entry().lastSuccess()).isEqualTo(rig.now);
  }

  @Test
  void report_ofAnEarlierPage_changesNothing() {
    rig.visit(10, 0);
    EntryState before = rig.entry();

    rig.report(EntryReport.failed(Rig.ENTRY, rig.now.minusSeconds(60), "not-a-feed"));

    assertThat(rig.entry()).isEqualTo(before);
  }

  @Test
  void settle_feedNotFound_waitsLongerEachTimeAndIsToldOnce() {
    rig.answer(order -> Results.notFound(order, rig.now));
    Duration first = untilNext();
    rig.answer(order -> Results.notFound(order, rig.now));

    assertThat(first).isEqualTo(Sources.INTERVAL.multipliedBy(2));
    assertThat(untilNext()).isEqualTo(Sources.INTERVAL.multipliedBy(4));
    assertThat(rig.rejects).extracting(Reject::reason).containsExactly("http-404");
  }

  @Test
  void settle_hostOfTheFeedIsDown_leavesTheWaitToTheHost() {
    for (int i = 0; i < 5; i++) {
      rig.answer(order -> Results.failed(order, rig.now, "no-connection"));
    }

    assertThat(untilNext()).isEqualTo(Sources.INTERVAL);
    assertThat(rig.entry().trouble().failures()).isEqualTo(5);
  }

  @Test
  void visit_validButNeverNew_raisesOneAlarmAfterTheFloor() {
    Instant began = rig.now;
    rig.visit(10, 10);
    while (rig.rejects.isEmpty()) {
      rig.unchanged();
    }
    rig.unchanged();

    assertThat(rig.rejects).extracting(Reject::reason).containsExactly("entry-silent");
    assertThat(rig.entry().silentSince()).isAfterOrEqualTo(began.plus(Duration.ofDays(2)));
  }

  @Test
  void visit_somethingNewAfterASilence_endsTheAlarm() {
    rig.visit(10, 10);
    while (rig.rejects.isEmpty()) {
      rig.unchanged();
    }

    rig.heard(rig.frontier.news(new EntryNews(Rig.ENTRY, rig.now), rig.now));

    assertThat(rig.entry().silentSince()).isNull();
  }

  @Test
  void settle_movedForGoodToAnotherHost_isFollowedAndToldOnce() {
    rig.answer(order -> Results.moved(order, rig.now, ELSEWHERE));
    rig.answer(order -> Results.moved(order, rig.now, ELSEWHERE));

    assertThat(rig.records).hasSize(2);
    Link link = (Link) rig.records.get(0);
    assertThat(link.key()).isEqualTo("feeds.example.cn");
    assertThat(link.kind()).isEqualTo(FetchKind.FEED);
    assertThat(link.entry()).isEqualTo(Rig.ENTRY);
    assertThat(rig.rejects).extracting(Reject::reason).containsExactly("entry-moved");
    assertThat(rig.entry().movedTo()).isEqualTo(ELSEWHERE);
  }

  @Test
  void settle_movedForNow_isFollowedWithoutAWord() {
    rig.answer(order -> Results.movedForNow(order, rig.now, ELSEWHERE));

    assertThat(rig.records).hasSize(1);
    assertThat(rig.rejects).isEmpty();
    assertThat(rig.entry().movedTo()).isNull();
  }

  @Test
  void add_entryThatHasMovedHere_isOrderedOnceWithItsIndexAndConditions() {
    rig.visit(10, 0);
    rig.heard(rig.frontier.add(movedHere(), rig.now));
    rig.heard(rig.frontier.add(movedHere(), rig.now));
    FetchOrder first = rig.answer(order -> Results.fetched(order, rig.now));
    rig.heard(rig.frontier.add(movedHere(), rig.now));
    FetchOrder second = rig.unchanged();

    assertThat(first.url()).isEqualTo("https://news.example.cn/evening.xml");
    assertThat(first.entry()).isEqualTo(4);
    assertThat(second.url()).isEqualTo(first.url());
    assertThat(second.validators().etag()).isEqualTo("\"v1\"");
    EntryReport report = (EntryReport) rig.records.get(0);
    assertThat(report.key()).isEqualTo("old.example.cn");
    assertThat(report.reason()).isEqualTo("unchanged");
  }

  @Test
  void settle_movedHereButGone_isToldToTheEntry() {
    rig.visit(10, 0);
    rig.heard(rig.frontier.add(movedHere(), rig.now));

    rig.answer(order -> Results.notFound(order, rig.now));

    assertThat(((EntryReport) rig.records.get(0)).reason()).isEqualTo("http-404");
  }

  @Test
  void turn_robotsForbidWhereItHasMoved_isToldToTheEntry() {
    Rig strict = new Rig();
    strict.answer(order -> Results.robots(order, strict.now, RobotsRules.ALLOW_NONE));
    strict.heard(strict.frontier.add(movedHere(), strict.now));

    strict.await();

    assertThat(strict.records)
        .filteredOn(EntryReport.class::isInstance)
        .extracting(record -> ((EntryReport) record).reason())
        .containsExactly("robots-disallow");
  }

  private Link movedHere() {
    EntryRef entry = new EntryRef("old.example.cn", "morning", "https://old.example.cn/e.xml", 4);
    String url = "https://news.example.cn/evening.xml";
    return new Link(Rig.HOST, url, "morning", FetchKind.FEED, Hints.NONE, 1, rig.now, entry);
  }

  private void report(Instant notBefore) {
    rig.report(new EntryReport(Rig.ENTRY, rig.now, EntryReport.OK, 10, null, "a", notBefore));
  }

  private Duration untilNext() {
    return Duration.between(rig.now, rig.entry().dueAt());
  }
}
