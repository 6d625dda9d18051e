package org.jianwei.aggregate.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.Report;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.json.JsonCodec;
import org.junit.jupiter.api.Test;

class ContentTest {

  private static final Instant LATER = Instant.parse("2026-05-06T07:08:09.123456Z");

  @Test
  void json_ofAnyVersion_isThatOfItsRecord() {
    for (Report report : List.of(Cases.faceSwapFraud(), Cases.companionAppeal())) {
      Content content = IncidentWriter.shipped().content(Cases.of(report));
      for (int version : List.of(1, 2, 10_000)) {
        Incident incident = Versions.numbered(content.incident(), version, LATER);

        assertThat(content.json(incident)).isEqualTo(JsonCodec.write(incident));
        assertThat(content.json(incident).length).isLessThanOrEqualTo(content.bytes());
      }
    }
  }
}
