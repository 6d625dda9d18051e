package org.jianwei.ingest.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceEntry;
import org.junit.jupiter.api.Test;

class RuleTrialTest {

  private static final String PAGE =
      """
      <html><head><title>渡轮改线首日_海角日报</title></head><body><h1>渡轮改线首日</h1>
      <time datetime="2025-09-01T08:00+08:00">9月1日</time><div class="text">
      <p>9月1日起，两岸之间的渡轮改走新航线，航程缩短了大约一刻钟，票价不变。</p></div></body></html>
      """;

  @Test
  void run_saysWhatEachSelectorMatched() {
    RuleTrial.Result result = trial(new ArticleRules("h1", "time", null, null, ".text", null));

    assertThat(result.allMatched()).isTrue();
    assertThat(result.report().lines().map(String::strip))
        .contains(
            "title      h1",
            "1 match: 渡轮改线首日",
            "1 match: 2025-09-01T08:00+08:00",
            "body       .text");
  }

  @Test
  void run_selectorWithoutMatch_isNamed() {
    RuleTrial.Result result =
        trial(new ArticleRules("h1", null, ".source", null, ".text", List.of(".ad")));

    assertThat(result.allMatched()).isFalse();
    assertThat(result.report())
        .containsSubsequence(
            "remove", "MATCHES NOTHING", "publisher", ".source", "MATCHES NOTHING");
  }

  @Test
  void run_showsHowThePageIsReadWithTheRules() {
    assertThat(trial(new ArticleRules("h1", null, null, null, ".text", null)).report())
        .contains("title          rule [h1]  渡轮改线首日");
  }

  @Test
  void run_sourceWithoutRules_saysSo() {
    assertThat(trial(null).report()).startsWith("cape: no rules for articles\n");
  }

  private static RuleTrial.Result trial(ArticleRules rules) {
    Source source =
        new Source(
            "cape",
            "海角日报",
            "zh",
            "海角日报",
            "never",
            null,
            List.of(
                new SourceEntry(EntryKind.LIST, URI.create("https://cape.example/"), null, null)),
            rules,
            null);
    return RuleTrial.run(
        source, Path.of("ferry.html"), PAGE.getBytes(UTF_8), Instant.parse("2025-09-03T00:00:00Z"));
  }
}
