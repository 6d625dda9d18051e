package org.jianwei.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.decision.DecisionKind;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.source.AlarmKind;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

  private static final ObjectMapper PLAIN = new ObjectMapper();

  @Test
  void url_ofAnInternalTopic_isRefused() {
    assertThatThrownBy(() -> Schemas.url(Topics.PAGES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jianwei.pages.v1");
  }

  @Test
  void definitions_ofTheSameName_areTheSameInAllSchemas() throws IOException {
    Map<String, JsonNode> seen = new HashMap<>();
    for (Topic topic : Schemas.topics()) {
      for (Map.Entry<String, JsonNode> def : schema(topic).path("$defs").properties()) {
        assertThat(def.getValue())
            .as(topic.name() + " " + def.getKey())
            .isEqualTo(seen.getOrDefault(def.getKey(), def.getValue()));
        seen.put(def.getKey(), def.getValue());
      }
    }
    assertThat(seen).containsKeys("evidence", "finding");
  }

  @ParameterizedTest
  @MethodSource
  void facet_isBoundToItsVocabulary(Facet facet, String definition) throws IOException {
    JsonNode defs = schema(Topics.INCIDENTS).path("$defs");

    assertThat(texts(defs.path(definition).path("enum")))
        .containsExactlyElementsOf(facet.vocabulary());
    assertThat(defs.path("finding").path("allOf").toString())
        .contains("{\"const\":\"" + facet.label() + "\"}")
        .contains("#/$defs/" + definition);
  }

  static Stream<Arguments> facet_isBoundToItsVocabulary() {
    return Stream.of(
        Arguments.of(Facet.LABEL, "label"),
        Arguments.of(Facet.HARM_TYPES, "harm_type"),
        Arguments.of(Facet.AI_TASKS, "ai_task"),
        Arguments.of(Facet.HARMED_ENTITIES, "harmed_entity"),
        Arguments.of(Facet.INDUSTRIES, "industry"),
        Arguments.of(Facet.PRINCIPLES, "principle"),
        Arguments.of(Facet.BUSINESS_FUNCTIONS, "business_function"),
        Arguments.of(Facet.AUTONOMY_LEVEL, "autonomy_level"),
        Arguments.of(Facet.SEVERITY, "severity"),
        Arguments.of(Facet.CN_CAMPAIGNS, "cn_campaign"),
        Arguments.of(Facet.CN_GBT45654, "cn_gbt45654"));
  }

  @ParameterizedTest
  @MethodSource
  void otherEnums_equalTheirJavaTerms(Topic topic, String pointer, Class<? extends Term> type)
      throws IOException {
    assertThat(texts(schema(topic).at(pointer)))
        .containsExactlyElementsOf(
            Arrays.stream(type.getEnumConstants()).map(Term::label).toList());
  }

  static Stream<Arguments> otherEnums_equalTheirJavaTerms() {
    return Stream.of(
        Arguments.of(Topics.INCIDENTS, "/$defs/case_stage/enum", CaseStage.class),
        Arguments.of(Topics.INCIDENTS, "/$defs/membership_role/enum", MembershipRole.class),
        Arguments.of(Topics.INCIDENTS, "/properties/status/enum", IncidentStatus.class),
        Arguments.of(Topics.INCIDENTS, "/$defs/finding/properties/facet/enum", Facet.class),
        Arguments.of(Topics.INCIDENT_CHANGES, "/properties/type/enum", ChangeType.class),
        Arguments.of(Topics.DECISIONS, "/properties/kind/enum", DecisionKind.class),
        Arguments.of(Topics.ASSESSMENTS, "/$defs/fact/properties/kind/enum", FactKind.class),
        Arguments.of(Topics.SOURCE_HEALTH, "/$defs/alarm/properties/kind/enum", AlarmKind.class));
  }

  @ParameterizedTest
  @CsvSource({
    "incident.companion-appeal.json, /properties/harm_types/0, Psychologic",
    "incident.companion-appeal.json, /evidence/0/value, Public interest",
    "incident.companion-appeal.json, /id, 2026-01-12",
    "incident.companion-appeal.json, /updated_at, 2026-01-12T08:52:10+08:00",
    "incident.companion-appeal.json, /articles/0/url, javascript:alert(1)",
    "article.companion-verdict.json, /published_at, 2026-01-12 16:40",
    "article.companion-verdict.json, /id, 0123",
    "membership.founder.json, /role, member",
    "membership.incident-link.json, /related/0/kind, friend",
    "decision.merge.json, /kind, join",
    "decision.merge.json, /reason, ' '",
    "membership.incident-dismissed.json, /dismissal/kind, drop",
    "incident-change.created.json, /type, BORN",
    "reject.feed-unreadable.json, /reason, Feed unreadable",
    "source-health.login-page.json, /source, Linjiang Wire",
    "source-health.login-page.json, /alarms/0/kind, broken",
    "source-health.login-page.json, /entries/0/next_visit, soon",
  })
  void value_outsideTheSchema_isAnError(String example, String pointer, String value)
      throws IOException {
    JsonNode tree = PLAIN.readTree(GoldenExample.named(example).bytes());
    set(tree, pointer, value);

    assertThat(SchemaValidation.of(GoldenExample.named(example).topic()).validate(tree))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.jianwei.contracts.GoldenExample#all")
  void property_takenAway_isAnError(GoldenExample example) throws IOException {
    ObjectNode whole = (ObjectNode) PLAIN.readTree(example.bytes());
    List<String> accepted = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : whole.properties()) {
      ObjectNode part = whole.deepCopy();
      part.remove(property.getKey());
      if (SchemaValidation.of(example.topic()).validate(part).isEmpty()) {
        accepted.add(property.getKey());
      }
    }
    assertThat(accepted).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.jianwei.contracts.GoldenExample#all")
  void property_thatIsNew_isTolerated(GoldenExample example) throws IOException {
    ObjectNode more = (ObjectNode) PLAIN.readTree(example.bytes());
    more.put("added_later", 1);

    assertThat(SchemaValidation.of(example.topic()).validate(more)).isEmpty();
  }

  private static void set(JsonNode tree, String pointer, String value) {
    int slash = pointer.lastIndexOf('/');
    String last = pointer.substring(slash + 1);
    JsonNode parent = tree.at(pointer.substring(0, slash));
    if (parent instanceof ObjectNode object) {
      object.put(last, value);
    } else {
      ((com.fasterxml.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(last), value);
    }
  }

  private static JsonNode schema(Topic topic) throws IOException {
    return PLAIN.readTree(Schemas.url(topic));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
