package org.jianwei.classify.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianwei.classify.assess.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupingSetTest {

  private static final int CASES = 20;

  @TempDir private Path dir;

  @Test
  void folds_anotherTurn_dealsTheSameCasesAnew() throws IOException {
    GroupingSet set = set(IntStream.range(0, CASES).mapToObj(i -> row(i, "")));

    assertThat(all(set.folds(1))).hasSize(CASES).isEqualTo(all(set.folds(0)));
    assertThat(Set.copyOf(set.folds(1))).isNotEqualTo(Set.copyOf(set.folds(0)));
  }

  @Test
  void folds_fileOfWindows_areTheWindowsInEveryTurn() throws IOException {
    GroupingSet set = set(IntStream.range(0, CASES).mapToObj(i -> row(i, ",\"window\":" + i % 2)));

    assertThat(set.folds(0)).hasSize(2);
    assertThat(set.folds(1)).isEqualTo(set.folds(0));
  }

  private static List<String> all(List<Set<String>> folds) {
    return folds.stream().flatMap(Set::stream).sorted().toList();
  }

  private GroupingSet set(Stream<String> rows) throws IOException {
    Path file = Files.write(dir.resolve("cases.jsonl"), rows.toList());
    return GroupingSet.of(file, new Assessor());
  }

  private static String row(int number, String more) {
    return String.format(
        "{\"id\":\"%d\",\"title\":\"第%d个机器人\",\"event\":\"case-%d\"%s}",
        number, number, number, more);
  }
}
