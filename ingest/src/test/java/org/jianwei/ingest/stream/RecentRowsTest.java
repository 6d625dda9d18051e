package org.jianwei.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentRowsTest {

  private final RecentRows<String> rows = new RecentRows<>(100);

  @Test
  void put_moreThanThereIsRoomFor_theRowUsedLongestAgoGivesWay() {
    rows.put("a", "1", 40);
    rows.put("b", "2", 40);
    assertThat(rows.get("a")).isEqualTo("1");

    rows.put("c", "3", 40);

    assertThat(rows.get("b")).isNull();
    assertThat(rows.get("a")).isEqualTo("1");
    assertThat(rows.get("c")).isEqualTo("3");
  }

  @Test
  void put_rowThatGrewBeyondAllRoom_isNotKept() {
    rows.put("a", "1", 40);

    rows.put("a", "long", 101);

    assertThat(rows.get("a")).isNull();
  }

  @Test
  void put_theSameRowAgainAndAgain_takesItsRoomOnce() {
    rows.put("b", "2", 40);
    for (int i = 0; i < 10; i++) {
      rows.put("a", "1", 40);
    }

    assertThat(rows.get("b")).isEqualTo("2");
  }

  @Test
  void remove_row_givesItsRoomBack() {
    rows.put("a", "1", 60);
    rows.remove("a");

    rows.put("b", "2", 60);
    rows.put("c", "3", 40);

    assertThat(rows.get("a")).isNull();
    assertThat(rows.get("b")).isEqualTo("2");
  }
}
