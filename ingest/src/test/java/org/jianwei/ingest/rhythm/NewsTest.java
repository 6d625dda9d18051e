package org.jianwei.ingest.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewsTest {

  private static final Instant T0 = Instant.parse("2026-05-19T00:30:00Z");
  private static final Duration FLOOR = Duration.ofDays(2);

  private final News first = News.NONE.read(T0, T0, "a");

  @Test
  void silentAfter_neverRead_isNever() {
    assertThat(News.NONE.silentAfter(FLOOR)).isNull();
  }

  @Test
  void silentAfter_busyEntry_isTheFloor() {
    News busy = first;
    for (int hour = 1; hour <= 48; hour++) {
      busy = busy.fresh(T0.plus(Duration.ofHours(hour)));
    }

    assertThat(busy.silentAfter(FLOOR)).isEqualTo(T0.plus(Duration.ofHours(48)).plus(FLOOR));
  }

  @Test
  void silentAfter_weeklyEntry_isThreeWeeks() {
    News weekly = first.fresh(T0.plus(Duration.ofDays(7))).fresh(T0.plus(Duration.ofDays(14)));

    assertThat(weekly.silentAfter(FLOOR)).isEqualTo(T0.plus(Duration.ofDays(14 + 21)));
  }

  @Test
  void silentAfter_entryOfTheYear_isThirtyDaysAtMost() {
    News yearly = first.fresh(T0.plus(Duration.ofDays(365)));

    assertThat(yearly.silentAfter(FLOOR)).isEqualTo(T0.plus(Duration.ofDays(365 + 30)));
  }

  @Test
  void silentAfter_longGapOfOld_isForgottenBitByBit() {
    News once = first.fresh(T0.plus(Duration.ofDays(10)));
    News busy = once;
    for (int hour = 1; hour <= 48; hour++) {
      busy = busy.fresh(T0.plus(Duration.ofDays(10)).plus(Duration.ofHours(hour)));
    }

    assertThat(Duration.ofMillis(busy.longestGapMs())).isLessThan(Duration.ofDays(1));
  }

  @Test
  void read_sameAddressesAndPublications_isNoSignOfLife() {
    News again = first.read(T0.plus(Duration.ofDays(1)), T0, "a");

    assertThat(again.lastSign()).isEqualTo(T0);
  }

  @Test
  void read_laterPublicationOrOtherAddresses_isASignOfLife() {
    Instant next = T0.plus(Duration.ofDays(1));

    assertThat(first.read(next, next, "a").lastSign()).isEqualTo(next);
    assertThat(first.read(next, T0, "b").lastSign()).isEqualTo(next);
    assertThat(first.read(next, T0, "b").lastNew()).isNull();
  }
}
