package org.jianwei.bench.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AssessCommandTest {

  private static final String FRAUD =
      "{\"title\": \"AI换脸骗走九万元 两人落网\", \"date\": \"2026-05-20\", \"text\": \"骗子用AI换脸骗走九万元。\"}\n";

  @TempDir Path directory;

  @Test
  void collection_isTimedStepByStep() throws Exception {
    Path corpus = Files.writeString(directory.resolve("corpus.jsonl"), FRAUD);
    StringWriter printed = new StringWriter();
    assertThat(run(printed, corpus.toString())).isZero();
    assertThat(printed.toString())
        .contains("1 relevant articles", "| the whole |", "| facts |", "one thread:", "2 threads:");
  }

  @Test
  void boundThatDoesNotHold_fails() throws Exception {
    Path corpus = Files.writeString(directory.resolve("corpus.jsonl"), FRAUD);
    assertThat(run(new StringWriter(), corpus.toString(), "--at-least", "1e12")).isEqualTo(1);
  }

  private static int run(StringWriter printed, String... args) {
    CommandLine line = new CommandLine(new AssessCommand());
    line.setOut(new PrintWriter(printed, true));
    return line.execute(args);
  }
}
