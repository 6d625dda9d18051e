package org.jianwei.deploy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.json.JsonCodec;
import org.junit.jupiter.api.Test;

class IncidentBatchTest {

  private static final String FIRST =
      "{\"id\":\"a1\",\"title\":\"女子遇“AI换脸”视频诈骗 被骗12.5万元\",\"date\":\"2026-03-02\",\"source\":\"江岸晚报\","
          + "\"body\":\"3月1日，江苏宿迁的秦女士接到“表姐”的视频电话，对方用AI换脸冒充亲属，秦女士被骗12.5万元。宿迁警方已立案侦查。\"}";
  private static final String COPY =
      FIRST.replace("\"a1\"", "\"a2\"").replace("03-02", "03-03").replace("江岸晚报", "转载网");
  private static final String OTHER_MATTER =
      "{\"id\":\"b1\",\"title\":\"镇上的桥通车了\",\"date\":\"2026-03-02\",\"body\":\"镇上的新桥昨天通车。\"}";

  private final StringWriter messages = new StringWriter();

  @Test
  void harmAndItsReprint_areOneRecord() throws IOException {
    List<Incident> records = records(FIRST + "\n" + COPY + "\n" + OTHER_MATTER + "\n");

    assertThat(records).hasSize(1);
    assertThat(records.get(0).nArticles()).isEqualTo(2);
    assertThat(records.get(0).nIndependent()).isEqualTo(1);
    assertThat(records.get(0).version()).isEqualTo(1);
  }

  @Test
  void lineThatCannotBeRead_isNamedAndStopsNothing() throws IOException {
    assertThat(records("{\n" + FIRST + "\n")).hasSize(1);
    assertThat(messages.toString()).contains("in.jsonl:1: is no JSON");
  }

  @Test
  void noHarm_isNoRecord() throws IOException {
    assertThat(records(OTHER_MATTER)).isEmpty();
  }

  private List<Incident> records(String lines) throws IOException {
    IncidentBatch batch = new IncidentBatch(new Assessor(), IncidentWriter.shipped());
    batch.read(new StringReader(lines), "in.jsonl", new PrintWriter(messages, true));
    StringWriter out = new StringWriter();
    batch.write(out);
    List<Incident> records = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      records.add(JsonCodec.read(line.getBytes(StandardCharsets.UTF_8), Incident.class));
    }
    return records;
  }
}
