package org.jianwei.deploy.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jianwei.contracts.Schemas;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.incident.ChangeType;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document names the topics, schemas and event types that the contracts have. */
class AsyncApiTest {

  private static final Path DOCS = Path.of("../docs");
  private static final JsonNode DOCUMENT = read();

  @Test
  void channels_areThePublicTopics() {
    assertThat(channels()).containsOnlyKeys(Schemas.topics().stream().map(Topic::name).toList());
  }

  @Test
  void channels_sayHowTheirTopicsAreKept() {
    for (Topic topic : Schemas.topics()) {
      JsonNode kafka = channels().get(topic.name()).at("/bindings/kafka");
      List<String> cleanup = new ArrayList<>();
      kafka.at("/topicConfiguration/cleanup.policy").forEach(p -> cleanup.add(p.asText()));

      assertThat(kafka.path("topic").asText()).isEqualTo(topic.name());
      assertThat(kafka.path("partitions").asInt()).as(topic.name()).isEqualTo(topic.partitions());
      assertThat(String.join(",", cleanup)).as(topic.name()).isEqualTo(topic.cleanup().policy());
      assertThat(kafka.at("/topicConfiguration/retention.ms").asText(""))
          .as(topic.name())
          .isEqualTo(retention(topic));
    }
  }

  @Test
  void payloads_areThePublishedSchemas() throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (Topic topic : Schemas.topics()) {
      JsonNode messages = channels().get(topic.name()).path("messages");
      assertThat(messages).as(topic.name()).hasSize(1);
      JsonNode message = target(messages.iterator().next());
      Path schema = DOCS.resolve(message.at("/payload/schema/$ref").asText());

      assertThat(json.readTree(schema.toFile())).isEqualTo(json.readTree(Schemas.url(topic)));
    }
  }

  @Test
  void references_withinTheDocument_resolve() {
    List<JsonNode> references = DOCUMENT.findValues("$ref");

    assertThat(references).hasSizeGreaterThan(20);
    assertThat(references)
        .extracting(JsonNode::asText)
        .filteredOn(reference -> reference.startsWith("#"))
        .allSatisfy(
            reference ->
                assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void eventTypes_areThoseOfTheChanges() {
    List<String> told = new ArrayList<>();
    DOCUMENT
        .at("/components/schemas/changeHeaders/properties/ce_type/enum")
        .forEach(type -> told.add(type.asText()));

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ChangeType.values()).map(AsyncApiTest::eventType).toList());
  }

  private static String retention(Topic topic) {
    if (topic.cleanup() == Topic.Cleanup.COMPACT) {
      return "";
    }
    return topic.retention() == null ? "-1" : Long.toString(topic.retention().toMillis());
  }

  private static String eventType(ChangeType type) {
    return "org.jianwei.incident.change." + type.label().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, JsonNode> channels() {
    Map<String, JsonNode> channels = new TreeMap<>();
    DOCUMENT.path("channels").forEach(c -> channels.put(c.path("address").asText(), c));
    return channels;
  }

  private static JsonNode target(JsonNode reference) {
    return DOCUMENT.at(reference.path("$ref").asText().substring(1));
  }

  private static JsonNode read() {
    try {
      return YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readTree(Files.newBufferedReader(DOCS.resolve("asyncapi.yaml")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("docs/asyncapi.yaml is no YAML", e);
    }
  }
}
