package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IncidentIdsTest {

  private static final long DAY = LocalDate.of(2026, 5, 19).toEpochDay();

  /** SHA-256 of "a" begins with ca97811. */
  @Test
  void of_freeId_isDayAndFourDigits() {
    assertThat(IncidentIds.of(DAY, "a", id -> false)).isEqualTo("2026-05-19-ca97");
  }

  @Test
  void of_takenId_growsByOneDigitEachTime() {
    Set<String> taken = Set.of("2026-05-19-ca97", "2026-05-19-ca978");

    assertThat(IncidentIds.of(DAY, "a", taken::contains)).isEqualTo("2026-05-19-ca9781");
  }
}
