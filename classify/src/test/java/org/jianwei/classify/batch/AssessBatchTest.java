package org.jianwei.classify.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.contracts.json.JsonCodec;
import org.junit.jupiter.api.Test;

class AssessBatchTest {

  private static final AssessBatch BATCH = new AssessBatch(new Assessor());

  private final StringWriter out = new StringWriter();
  private final StringWriter messages = new StringWriter();

  private long run(String lines) throws IOException {
    return BATCH.run(new StringReader(lines), "in.jsonl", out, new PrintWriter(messages));
  }

  @Test
  void run_headline_writesItsLabelAndFacets() throws IOException {
    long broken = run("{\"id\":\"1\",\"title\":\"男子用AI换脸骗走老人八万元被刑拘\",\"date\":\"2026-05-20\"}\n");
    JsonNode row = JsonCodec.mapper().readTree(out.toString());
    assertThat(broken).isZero();
    assertThat(row.get("id").asText()).isEqualTo("1");
    assertThat(row.get("label").asText()).isEqualTo("AI incident");
    assertThat(row.get("harm_types").isArray()).isTrue();
    assertThat(row.get("evidence").get(0).get("quotes").get(0).get("quote").asText())
        .contains("AI换脸");
    assertThat(row.has("items")).isFalse();
  }

  @Test
  void run_brokenLines_areReportedWithTheirPlaceAndStopNothing() throws IOException {
    long broken =
        run(
            "no json\n"
                + "{\"title\":\"无编号\"}\n"
                + "{\"id\":\"3\"}\n\n"
                + "{\"id\":\"5\",\"title\":\"今天有雨\",\"date\":\"五月\"}\n"
                + "{\"id\":\"6\",\"title\":\"今天有雨\",\"more\":1}\n");
    assertThat(broken).isEqualTo(4);
    assertThat(messages.toString())
        .contains("in.jsonl:1: ", "in.jsonl:2: ", "in.jsonl:3: ", "in.jsonl:5: ");
    assertThat(out.toString().lines()).hasSize(1);
  }
}
