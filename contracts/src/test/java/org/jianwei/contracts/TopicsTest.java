package org.jianwei.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopicsTest {

  @Test
  void all_equalsTheCheckedInTable() throws IOException {
    String table =
        Topics.all().stream().map(TopicsTest::row).collect(Collectors.joining("\n", "", "\n"));

    try (InputStream checkedIn = TopicsTest.class.getResourceAsStream("topics.txt")) {
      assertThat(table).isEqualTo(new String(checkedIn.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String row(Topic topic) {
    String retention = topic.retention() == null ? "for ever" : topic.retention().toDays() + " d";
    return String.join(
        " | ",
        topic.name(),
        topic.key(),
        Integer.toString(topic.partitions()),
        topic.cleanup().policy(),
        retention);
  }
}
