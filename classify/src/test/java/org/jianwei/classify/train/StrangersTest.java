package org.jianwei.classify.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.SignalPairs;
import org.jianwei.classify.likeness.LinkJudge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrangersTest {

  private static final String FRAUD = "陵州一家公司的会计郑某接到视频电话，对方用AI换脸冒充老板，用“云眸”软件骗走380万元，警方已经立案侦查。";
  private static final String LATER = "海岬一名店主接到视频电话，对方用AI换脸冒充亲戚，用“云眸”软件骗走12万元，警方正在追查。";

  @TempDir private Path dir;

  @Test
  void read_monthsApart_areStrangers() throws IOException {
    List<GroupingPair> pairs = read(row(1, "2026-01-05", FRAUD), row(2, "2026-05-05", LATER));

    assertThat(pairs).singleElement().extracting(GroupingPair::same).isEqualTo(false);
    assertThat(pairs.get(0).units()).isEmpty();
  }

  @Test
  void read_weeksApart_areLeftOut() throws IOException {
    assertThat(read(row(1, "2026-01-05", FRAUD), row(2, "2026-01-25", LATER))).isEmpty();
  }

  @Test
  void read_notAboutAi_areLeftOut() throws IOException {
    String other = "海岬菜市场周末举行云眸桃花节，摊主们免费请路人品尝。";

    assertThat(read(row(1, "2026-01-05", other), row(2, "2026-05-05", other + FRAUD.charAt(0))))
        .isEmpty();
  }

  @Test
  void read_brokenRow_saysWhere() {
    assertThatThrownBy(() -> read("{\"date\":\"2026-01-05\"}"))
        .hasMessageContaining(":1 has no id");
  }

  private List<GroupingPair> read(String... rows) throws IOException {
    Path file = dir.resolve("unlabelled.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
    }
    SignalPairs signals = new SignalPairs(LinkJudge.shipped(), CopyRules.shipped());
    return Strangers.read(file, new Assessor(), signals);
  }

  private static String row(int number, String day, String text) {
    String title = text.substring(0, text.indexOf('，'));
    return String.format(
        "{\"url\":\"http://press.example/%d\",\"date\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}",
        number, day, title, text.replace("“", "《").replace("”", "》"));
  }
}
