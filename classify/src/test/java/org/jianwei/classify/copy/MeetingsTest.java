package org.jianwei.classify.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingsTest {

  private final Meetings meetings = new Meetings();

  @Test
  void meets_enoughKeys_isSaidOnceInALookUp() {
    meetings.begin(5);

    assertThat(meetings.meets(3, 1, 2)).isFalse();
    assertThat(meetings.meets(3, 1, 2)).isTrue();
    assertThat(meetings.meets(3, 1, 2)).isFalse();
    assertThat(meetings.meets(4, 2, 2)).isTrue();
  }

  @Test
  void meets_nextLookUp_countsAnew() {
    meetings.begin(1);
    meetings.meets(0, 1, 2);
    meetings.begin(1);

    assertThat(meetings.meets(0, 1, 2)).isFalse();
  }

  @Test
  void begin_moreNumbersThanBefore_keepsNothingOfOthers() {
    meetings.begin(1);
    meetings.begin(100_000);

    assertThat(meetings.meets(99_999, 1, 2)).isFalse();
    assertThat(meetings.meets(99_999, 1, 2)).isTrue();
  }
}
