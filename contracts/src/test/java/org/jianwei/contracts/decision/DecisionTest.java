package org.jianwei.contracts.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jianwei.contracts.GoldenExample;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.json.JsonCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

  private static final ObjectMapper PLAIN = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "merge        | incident_id       | \"2026-1-12\"",
        "merge        | incident_id       | \"2026-04-12-a2e7\"",
        "merge        | article_id        | \"../etc\"",
        "merge        | other_incident_id | null",
        "merge        | other_article_id  | \"928a1e0f48d91b9727dec3b14ecc3821\"",
        "merge        | articles          | [\"c55404e767a5858249744b754bd4f392\"]",
        "merge        | kind              | \"dismiss\"",
        "merge        | decided_by        | \" \"",
        "merge        | reason            | \"\"",
        "split-undone | articles          | []",
        "split-undone | articles          | [\"928a1e0f48d91b9727dec3b14ecc3821\"]",
        "split-undone | other_incident_id | \"2026-03-05-4a20\"",
      })
  void read_whatDoesNotFit_isRefusedByName(String example, String property, String value)
      throws IOException {
    ObjectNode tree = (ObjectNode) tree(example);
    tree.set(property, PLAIN.readTree(value));

    assertThatThrownBy(() -> JsonCodec.read(PLAIN.writeValueAsBytes(tree), Decision.class))
        .isInstanceOf(IOException.class)
        .hasMessageMatching("(?s).*(does not fit|sorts first).*");
  }

  @Test
  void recordKey_ofTheUndoing_isThatOfTheDecision() throws IOException {
    ObjectNode tree = (ObjectNode) tree("split-undone");
    Decision undone = JsonCodec.read(PLAIN.writeValueAsBytes(tree), Decision.class);
    tree.put("undone", false).put("reason", "another case").put("decided_by", "somebody else");

    assertThat(JsonCodec.read(PLAIN.writeValueAsBytes(tree), Decision.class).recordKey())
        .isEqualTo(undone.recordKey());
  }

  @Test
  void recordKey_isAsTheSchemaDescribesIt() throws IOException {
    IncidentLink link =
        JsonCodec.read(
            GoldenExample.named("membership.incident-dismissed.json").bytes(), IncidentLink.class);

    assertThat(link.dismissal().recordKey()).isEqualTo(link.cause());
    assertThat(link.isDismissed()).isTrue();
  }

  private static JsonNode tree(String example) throws IOException {
    return PLAIN.readTree(GoldenExample.named("decision." + example + ".json").bytes());
  }
}
