package org.jianwei.classify.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.classify.incident.Admission;
import org.jianwei.classify.incident.Press;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

class GroupBatchTest {

  private final StringWriter messages = new StringWriter();

  @Test
  void run_copies_shareAGroupAndAnIncident() throws IOException {
    List<JsonNode> rows =
        run(
            Admission.RELEVANT,
            """
            {"id":"a","title":"智能眼镜作弊AI答题 卖家获刑一年","date":"2026-05-01","extra":1}
            {"id":"b","title":"智能眼镜作弊AI答题 卖家获刑一年_手机见闻网","date":"2026-05-01"}
            """);

    assertThat(rows).extracting(r -> r.get("id").asText()).containsExactly("a", "b");
    assertThat(rows).extracting(r -> r.get("copy_group").asText()).containsOnly("a");
    assertThat(rows.get(1).get("incident_id")).isEqualTo(rows.get(0).get("incident_id"));
    assertThat(rows.get(1).get("incident_ids")).hasSize(1);
  }

  @Test
  void run_irrelevantArticle_isGroupedOnlyWithAll() throws IOException {
    String line = "{\"id\":\"a\",\"title\":\"杨梅上市\"}\n";

    assertThat(run(Admission.RELEVANT, line).get(0).get("incident_id").isNull()).isTrue();
    assertThat(run(Admission.ALL, line).get(0).get("incident_id").isNull()).isFalse();
  }

  @Test
  void run_brokenLine_isNamedAndStopsNothing() throws IOException {
    List<JsonNode> rows = run(Admission.ALL, "{\"id\":\n{\"id\":\"a\",\"title\":\"题\"}\n");

    assertThat(rows).hasSize(1);
    assertThat(messages.toString()).startsWith("in.jsonl:1: ");
  }

  @Test
  void run_sameLineTwice_isOneRow() throws IOException {
    String line = "{\"id\":\"a\",\"title\":\"题\"}\n";

    assertThat(run(Admission.ALL, line + line)).hasSize(1);
  }

  private List<JsonNode> run(Admission admission, String lines) throws IOException {
    StringWriter out = new StringWriter();
    long broken =
        new GroupBatch(GroupBatchTest::assess, admission)
            .run(new StringReader(lines), "in.jsonl", out, new PrintWriter(messages));
    assertThat(broken).isEqualTo(messages.toString().lines().count());
    List<JsonNode> rows = new ArrayList<>();
    for (String row : out.toString().lines().toList()) {
      rows.add(JsonCodec.mapper().readTree(row));
    }
    return rows;
  }

  private static Assessment assess(Article article, int revision) {
    return article.title().contains("AI")
        ? Press.assessment(article, revision, Label.AI_INCIDENT)
        : new Assessment(
            article,
            revision,
            new Judgement(Label.NOT_AI, 1, List.of(), List.of()),
            List.of(),
            "test-1");
  }
}
