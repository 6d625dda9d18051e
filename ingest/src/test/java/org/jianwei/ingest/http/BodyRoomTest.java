package org.jianwei.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyRoomTest {

  private static final int LARGE = BodyRoom.FREE_BYTES + 1_000;

  private final BodyRoom room = new BodyRoom(1_500);

  @Test
  void grow_smallBodies_needNoRoom() {
    for (int i = 0; i < 100; i++) {
      assertThat(room.share().grow(BodyRoom.FREE_BYTES)).isTrue();
    }
  }

  @Test
  void grow_moreThanIsLeft_isRefusedAndTakesNothing() {
    BodyRoom.Share first = room.share();
    BodyRoom.Share second = room.share();

    assertThat(first.grow(LARGE)).isTrue();
    assertThat(second.grow(LARGE)).isFalse();
    assertThat(second.grow(LARGE - 500)).isTrue();
  }

  @Test
  void close_givesBackWhatWasTakenOnce() {
    BodyRoom.Share first = room.share();
    first.grow(LARGE);
    first.grow(LARGE + 300);
    first.close();
    first.close();

    assertThat(room.share().grow(LARGE + 500)).isTrue();
    assertThat(room.share().grow(BodyRoom.FREE_BYTES + 1)).isFalse();
  }
}
