package org.jianwei.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTextsTest {

  @TempDir Path directory;

  @Test
  void f1_sameTextWithOtherBlanks_isOne() throws IOException {
    assertThat(gold().f1("a.html", "渡轮改走新航线，\n票价不变。")).contains(1.0);
  }

  @Test
  void f1_halfOfTheText_liesBetween() throws IOException {
    // 10 runs in the whole text, 4 in the half, all of them shared: 8/14.
    assertThat(gold().f1("a.html", "渡轮改走新航线").orElseThrow()).isEqualTo(8.0 / 14);
  }

  @Test
  void f1_unknownPage_isNone() throws IOException {
    assertThat(gold().f1("b.html", "渡轮")).isEmpty();
  }

  private GoldTexts gold() throws IOException {
    Path file = directory.resolve("gold.json");
    Files.writeString(file, "[{\"file\":\"a.html\",\"content\":\"渡轮改走新航线， 票价不变。\"}]");
    return GoldTexts.of(file);
  }
}
