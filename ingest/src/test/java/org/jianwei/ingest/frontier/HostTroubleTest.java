package org.jianwei.ingest.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.robots.RobotsRules;
import org.junit.jupiter.api.Test;

class HostTroubleTest {

  @Test
  void settle_hardFailure_waitsLongerThanATemporaryOne() {
    Rig busy = Rig.allowed();
    Rig dead = Rig.allowed();

    busy.answer(order -> Results.unavailable(order, busy.now, null));
    dead.answer(order -> Results.failed(order, dead.now, "name-unknown"));

    assertThat(wait(busy)).isEqualTo(Duration.ofSeconds(30));
    assertThat(wait(dead)).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void settle_deadForADay_restsForADayAndIsTriedThen() {
    Rig rig = Rig.allowed();
    Instant began = rig.now;
    while (wait(rig).compareTo(Duration.ofHours(2)) < 0) {
      rig.answer(order -> Results.failed(order, rig.now, "no-connection"));
    }

    assertThat(Duration.between(began, rig.now)).isGreaterThan(Duration.ofHours(20));
    assertThat(wait(rig)).isBetween(Duration.ofHours(24), Duration.ofMinutes(24 * 66));
    FetchOrder again = rig.await();
    assertThat(rig.now).isEqualTo(rig.host().nextAllowedAt());
    rig.heard(rig.frontier.settle(Results.robots(again, rig.now, RobotsRules.ALLOW_ALL), rig.now));
    assertThat(rig.host().trouble().failures()).isZero();
  }

  @Test
  void settle_retryAfter_isKeptWithATenthOfJitterAtMost() {
    Rig rig = Rig.allowed();
    rig.answer(order -> Results.unavailable(order, rig.now, Duration.ofHours(3)));

    assertThat(wait(rig)).isBetween(Duration.ofHours(3), Duration.ofMinutes(198));
  }

  @Test
  void settle_sameFailureTwice_waitsTheSameInAReplay() {
    Rig one = Rig.allowed();
    Rig other = Rig.allowed();

    one.answer(order -> Results.unavailable(order, one.now, Duration.ofHours(3)));
    other.answer(order -> Results.unavailable(order, other.now, Duration.ofHours(3)));

    assertThat(wait(one)).isEqualTo(wait(other));
  }

  @Test
  void turn_robotsUnavailable_fetchesNothingAndTriesThemAgain() {
    Rig rig = new Rig();
    rig.answer(order -> Results.unavailable(order, rig.now, null));

    FetchOrder next = rig.await();

    assertThat(rig.rejects).extracting(Reject::kept).containsExactly(true);
    assertThat(next.kind()).isEqualTo(FetchKind.ROBOTS);
    assertThat(rig.now).isEqualTo(Rig.T0.plusSeconds(30));
  }

  @Test
  void turn_robotsAnswerWithErrorsFor30Days_countsThemAsMissing() {
    Rig rig = new Rig();
    FetchOrder next = rig.await();
    while (next.kind() == FetchKind.ROBOTS) {
      rig.heard(rig.frontier.settle(Results.unavailable(next, rig.now, null), rig.now));
      next = rig.await();
    }

    assertThat(Duration.between(Rig.T0, rig.now)).isGreaterThanOrEqualTo(Duration.ofDays(30));
    assertThat(next.kind()).isEqualTo(FetchKind.FEED);
  }

  @Test
  void turn_hostWithoutANameFor30Days_staysForbidden() {
    Rig rig = new Rig();
    while (Duration.between(Rig.T0, rig.now).compareTo(Duration.ofDays(40)) < 0) {
      FetchOrder order = rig.answer(o -> Results.failed(o, rig.now, "name-unknown"));
      assertThat(order.kind()).isEqualTo(FetchKind.ROBOTS);
    }
  }

  @Test
  void turn_takenOverByAnotherInstance_waitsOnePaceWhateverItsClockSays() {
    Rig rig = Rig.allowed();
    rig.visit(5, 5);
    Instant ahead = rig.now.plus(Duration.ofHours(1));

    Frontier taken =
        new Frontier(
            rig.tables, Rig.watchlist(Sources.feeds(Rig.FEED)), FrontierSettings.DEFAULT, ahead);

    assertThat(taken.turn(Rig.HOST, ahead).order()).isNull();
    assertThat(taken.turn(Rig.HOST, ahead).wakeAt()).isEqualTo(ahead.plus(Sources.PACE));
    assertThat(taken.turn(Rig.HOST, ahead.plus(Sources.PACE)).order()).isNotNull();
  }

  @Test
  void turn_takenOverAfterALease_readsTheResultsThatWaitBeforeItCallsTheOrderLost() {
    Rig rig = Rig.allowed();
    FetchOrder order = rig.await();
    Instant late = order.leaseUntil().plus(Duration.ofMinutes(1));

    Frontier taken =
        new Frontier(
            rig.tables, Rig.watchlist(Sources.feeds(Rig.FEED)), FrontierSettings.DEFAULT, late);

    assertThat(taken.turn(Rig.HOST, late).overdue()).isEqualTo(Turn.Overdue.IN_DOUBT);
    assertThat(taken.settle(Results.fetched(order, rig.now), late).outcome()).isNotEqualTo("stale");
  }

  @Test
  void settle_fetcherClockBehind_doesNotShortenThePace() {
    Rig rig = Rig.allowed();
    FetchOrder feed = rig.await();
    rig.now = rig.now.plusMillis(900);

    rig.frontier.settle(Results.fetched(feed, rig.now.minusSeconds(5)), rig.now);

    assertThat(rig.host().nextAllowedAt()).isEqualTo(rig.now.plus(Sources.PACE));
  }

  private static Duration wait(Rig rig) {
    return Duration.between(rig.now, rig.host().nextAllowedAt());
  }
}
