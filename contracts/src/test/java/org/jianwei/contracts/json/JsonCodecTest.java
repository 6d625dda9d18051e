package org.jianwei.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianwei.contracts.GoldenExample;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.incident.Concept;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecTest {

  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final Set<String> MAPS =
      Set.of("language_counts", "class_counts", "label_support");
  private static final String INCIDENT = "incident.companion-appeal.json";

  @Test
  void incident_hasTheNamesOfAim() throws IOException {
    JsonNode json = PLAIN.readTree(JsonCodec.write(incident(INCIDENT)));

    assertThat(names(json))
        .startsWith("id", "title", "date", "summary", "n_articles", "image", "evidences")
        .contains("is_legacy", "aiid_ids", "n_independent", "title_zh", "evidence");
    assertThat(names(json.path("legal"))).contains("final");
  }

  @Test
  void derivedMethods_areNotWritten() throws IOException {
    Assessment assessment =
        JsonCodec.read(
            GoldenExample.named("assessment.companion-verdict.json").bytes(), Assessment.class);

    assertThat(names(PLAIN.readTree(JsonCodec.write(assessment.judgement()))))
        .containsExactly("label", "confidence", "findings", "facts");
  }

  @ParameterizedTest
  @MethodSource("org.jianwei.contracts.GoldenExample#all")
  void bytesAndString_holdTheSameJson(GoldenExample example) throws IOException {
    Object value = JsonCodec.read(example.bytes(), example.type());

    assertThat(JsonCodec.write(value))
        .isEqualTo(JsonCodec.writeString(value).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void maps_areWrittenInOneOrder() {
    Concept concept = new Concept(1, "loc", Map.of("zho", "江州", "eng", "Jiangzhou", "deu", "J."));

    assertThat(JsonCodec.writeString(concept)).contains("\"deu\":\"J.\",\"eng\":\"Jiangzhou\"");
  }

  @ParameterizedTest
  @MethodSource("org.jianwei.contracts.GoldenExample#all")
  void unknownProperties_atAnyDepth_areIgnored(GoldenExample example) throws IOException {
    JsonNode tree = PLAIN.readTree(example.bytes());
    Object known = JsonCodec.read(example.bytes(), example.type());
    addUnknown(tree);

    assertThat(JsonCodec.read(PLAIN.writeValueAsBytes(tree), example.type())).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "/severity, awful, awful",
    "/status, gone, gone",
    "/articles/0/label, AI Incident, AI Incident",
    "/evidence/1/facet, harm, harm",
    "/evidence/1/value, Terrible, harm_types",
    "/timeline/0/step, eaten, eaten",
    "/first_seen, yesterday, RFC 3339",
  })
  void wordOutsideItsVocabulary_isRefusedByName(String pointer, String value, String named)
      throws IOException {
    ObjectNode tree = (ObjectNode) PLAIN.readTree(GoldenExample.named(INCIDENT).bytes());
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) tree.at(pointer.substring(0, slash))).put(pointer.substring(slash + 1), value);

    assertThatThrownBy(() -> JsonCodec.read(PLAIN.writeValueAsBytes(tree), Incident.class))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "title", "severity", "evidences", "class_counts", "version"})
  void missingProperty_isRefusedByName(String property) throws IOException {
    ObjectNode tree = (ObjectNode) PLAIN.readTree(GoldenExample.named(INCIDENT).bytes());
    tree.remove(property);

    assertThatThrownBy(() -> JsonCodec.read(PLAIN.writeValueAsBytes(tree), Incident.class))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(property);
  }

  @Test
  void finding_withoutEvidence_isRefused() throws IOException {
    ObjectNode tree = (ObjectNode) PLAIN.readTree(GoldenExample.named(INCIDENT).bytes());
    ((ObjectNode) tree.at("/evidence/0")).putArray("evidence");

    assertThatThrownBy(() -> JsonCodec.read(PLAIN.writeValueAsBytes(tree), Incident.class))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has no quote");
  }

  @Test
  void offsetsThatDoNotSpanTheQuote_areRefused() throws IOException {
    ObjectNode tree = (ObjectNode) PLAIN.readTree(GoldenExample.named(INCIDENT).bytes());
    ((ObjectNode) tree.at("/evidence/0/evidence/0")).put("end", 9999);

    assertThatThrownBy(() -> JsonCodec.read(PLAIN.writeValueAsBytes(tree), Incident.class))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("do not span the quote");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{} {}", "\"text\"", "{\"id\":null}"})
  void bytesThatAreNoRecord_areAnIoException(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> JsonCodec.read(bytes, Article.class)).isInstanceOf(IOException.class);
  }

  @Test
  void memberships_areToldApartByType() throws IOException {
    assertThat(membership("membership.founder.json")).isInstanceOf(Membership.class);
    assertThat(membership("membership.incident-link.json")).isInstanceOf(IncidentLink.class);
  }

  @Test
  void halfACharacter_isWrittenAndReadAgain() throws IOException {
    List<String> values = List.of("\uD83C", "月\uDF19", "🌙");

    assertThat(JsonCodec.read(JsonCodec.write(values), List.class)).isEqualTo(values);
  }

  private static Incident incident(String name) throws IOException {
    return JsonCodec.read(GoldenExample.named(name).bytes(), Incident.class);
  }

  private static MembershipRecord membership(String name) throws IOException {
    return JsonCodec.read(GoldenExample.named(name).bytes(), MembershipRecord.class);
  }

  /** Maps are left out: in them every property is known. */
  private static void addUnknown(JsonNode node) {
    if (node.isArray()) {
      node.forEach(JsonCodecTest::addUnknown);
    } else if (node instanceof ObjectNode object) {
      object.properties().stream()
          .filter(property -> !MAPS.contains(property.getKey()))
          .filter(property -> !property.getValue().has("zho"))
          .forEach(property -> addUnknown(property.getValue()));
      object.put("added_later", true);
    }
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
