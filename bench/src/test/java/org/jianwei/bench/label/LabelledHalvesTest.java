package org.jianwei.bench.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledHalvesTest {

  @Test
  void isEven_goesByTheFirstHexDigit() {
    assertThat(LabelledHalves.isEven("c01")).isTrue();
    assertThat(LabelledHalves.isEven("h-3f")).isFalse();
  }

  @Test
  void part_keepsTheRowsOfTheHalfAndWhatWasSaidOfThem(@TempDir Path dir) throws Exception {
    Path gold = Files.writeString(dir.resolve("g.jsonl"), "{\"id\":\"2a\"}\n{\"id\":\"3b\"}\n");
    Path said = Files.writeString(dir.resolve("p.jsonl"), "{\"id\":\"3b\"}\n{\"id\":\"2a\"}\n");
    LabelledHalves.Scorable odd = LabelledHalves.part(gold, said, false, dir);
    assertThat(odd.rows()).isEqualTo(1);
    assertThat(Files.readString(odd.gold())).isEqualTo("{\"id\":\"3b\"}\n");
    assertThat(Files.readString(odd.predictions())).isEqualTo("{\"id\":\"3b\"}\n");
  }
}
