package org.jianwei.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.SiteRules;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractBatchTest {

  private static final String PAGE =
      """
      <html><head><title>渡轮改线首日_海角日报</title>
      <link rel="canonical" href="https://www.cape.example/2025/0901/1.html"></head><body>
      <h1>渡轮改线首日</h1><p class="t">2025年9月1日</p>
      <div class="text"><p>9月1日起，两岸之间的渡轮改走新航线，航程缩短了大约一刻钟，票价不变。</p>
      <p>码头工作人员说，首日客流平稳，没有出现旅客滞留，<b>明天</b>起加开两个晚班。</p></div>
      <ul><li><a href="/2025/0830/2.html">码头候船厅翻新，添了两百个座位</a></li></ul></body></html>
      """;

  @TempDir Path directory;

  @BeforeEach
  void writePages() throws IOException {
    Files.createDirectories(directory.resolve("b"));
    Files.writeString(directory.resolve("b/ferry.html"), PAGE);
    Files.write(directory.resolve("a.html"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
  }

  @Test
  void run_writesOneLinePerPage_inOrderOfPaths() throws IOException {
    List<JsonNode> lines = run(ExtractSources.GENERIC, directory);

    assertThat(lines)
        .extracting(line -> line.get("file").asText())
        .containsExactly("a.html", "b/ferry.html");
  }

  @Test
  void run_writesThePartsOfTheArticle() throws IOException {
    JsonNode line = run(ExtractSources.GENERIC, directory).get(1);

    assertThat(line.get("title").asText()).isEqualTo("渡轮改线首日");
    assertThat(line.get("published_at").asText()).isEqualTo("2025-09-01T00:00:00+08:00");
    assertThat(line.get("published_precision").asText()).isEqualTo("day");
    assertThat(line.get("text").asText()).startsWith("9月1日起").contains("\n");
    assertThat(line.get("links").get(0).asText())
        .isEqualTo("https://www.cape.example/2025/0830/2.html");
    assertThat(line.get("publisher").isNull()).isTrue();
  }

  @Test
  void run_countsPagesThatAreNoArticles_andSaysWhy() throws IOException {
    StringBuilder out = new StringBuilder();

    int refused = batch(ExtractSources.GENERIC).run(List.of(directory), out);

    assertThat(refused).isEqualTo(1);
    assertThat(out.toString().lines().findFirst().orElseThrow())
        .contains("\"title\":null", "\"reason\":\"binary: ");
  }

  @Test
  void run_onAFile_namesItAlone() throws IOException {
    assertThat(
            run(ExtractSources.GENERIC, directory.resolve("b/ferry.html"))
                .get(0)
                .get("file")
                .asText())
        .isEqualTo("ferry.html");
  }

  @Test
  void run_withCatalogue_followsTheRulesOfTheSite() throws IOException {
    ArticleRules rules = new ArticleRules(null, null, null, null, ".text", List.of("b"));
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

    JsonNode line = run(ExtractSources.of(SourceCatalogue.of(List.of(source))), directory).get(1);

    assertThat(line.get("text").asText()).doesNotContain("明天");
    assertThat(line.get("publisher").asText()).isEqualTo("海角日报");
  }

  @Test
  void run_onPageWithoutAddress_takesTheRulesOfTheSiteThatItRefersTo() throws IOException {
    String page =
        PAGE.replace("rel=\"canonical\"", "rel=\"home\"")
            .replace("/2025/0830/", "//a.cape.example/");
    Files.writeString(directory.resolve("b/ferry.html"), page);
    SiteRules rules =
        new SiteRules(
            "cape.example",
            "海角日报",
            new ArticleRules(null, null, null, null, ".text", List.of("b")),
            null);

    ExtractSources sources = ExtractSources.of(SourceCatalogue.of(List.of(), List.of(rules)));

    assertThat(run(sources, directory).get(1).get("text").asText()).doesNotContain("明天");
  }

  @Test
  void explain_namesTheRuleThatWonAndWhatElseWasOffered() throws IOException {
    StringBuilder out = new StringBuilder();

    batch(ExtractSources.GENERIC).explain(List.of(directory.resolve("b/ferry.html")), out);

    assertThat(out.toString().lines().map(String::strip))
        .contains(
            "address        https://www.cape.example/2025/0901/1.html",
            "site rules     none",
            "title          text [渡轮改线首日]  渡轮改线首日",
            "also: meta [title]  渡轮改线首日",
            "published_at   text [2025年9月1日]  2025-09-01T00:00+08:00",
            "also: url [path]  2025-09-01T00:00+08:00");
  }

  @Test
  void explain_saysWhyAPageIsNoArticle() throws IOException {
    StringBuilder out = new StringBuilder();

    batch(ExtractSources.GENERIC).explain(List.of(directory.resolve("a.html")), out);

    assertThat(out.toString()).contains("no article     binary: The bytes are no HTML page.");
  }

  private static List<JsonNode> run(ExtractSources sources, Path path) throws IOException {
    StringBuilder out = new StringBuilder();
    batch(sources).run(List.of(path), out);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  private static ExtractBatch batch(ExtractSources sources) {
    return new ExtractBatch(sources, Instant.parse("2025-09-03T00:00:00Z"));
  }
}
