package org.jianwei.bench.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DamageCommandTest {

  private static final String FRAUD =
      "{\"title\": \"AI换脸骗走九万元 两人落网\", \"date\": \"2026-05-20\", \"text\": \"骗子用AI换脸骗走九万元。\"}\n";

  @TempDir Path directory;

  @Test
  void textsWholeAndDamaged_stopNothing() throws Exception {
    Path articles = Files.writeString(directory.resolve("articles.jsonl"), FRAUD.repeat(20));
    Path headlines = Files.writeString(directory.resolve("headlines.tsv"), "2026-05-20\t无人车撞倒行人\n");
    StringWriter printed = new StringWriter();
    assertThat(run(printed, articles.toString(), headlines.toString(), "--share", "1")).isZero();
    assertThat(printed.toString())
        .contains("articles.jsonl as it is: 20 texts, 0 faults, a second run gives the same bytes")
        .contains("headlines.tsv damaged, seed 1: 1 texts, 0 faults");
  }

  @Test
  void damage_sameSeed_givesTheSameText() {
    String text = "骗子用AI换脸骗走九万元，警方已经立案。".repeat(20);
    assertThat(DamagedText.of(text, new SplittableRandom(7)))
        .isEqualTo(DamagedText.of(text, new SplittableRandom(7)))
        .isNotEqualTo(text)
        .isNotEqualTo(DamagedText.of(text, new SplittableRandom(8)));
  }

  private static int run(StringWriter printed, String... args) {
    CommandLine line = new CommandLine(new DamageCommand());
    line.setOut(new PrintWriter(printed, true));
    return line.execute(args);
  }
}
