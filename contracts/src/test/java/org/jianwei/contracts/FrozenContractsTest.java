package org.jianwei.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The contracts are v1: they are only added to (decision 0046). The file {@code v1.txt} lists what
 * is promised, one property or word a line, with its types and whether it must be there.
 */
class FrozenContractsTest {

  @Test
  void whatIsPromised_isStillThere() throws IOException {
    Set<String> gone = promised();
    gone.removeAll(present());

    assertThat(gone)
        .as("v1 is additive only: taking these away, or altering them, needs a topic v2")
        .isEmpty();
  }

  @Test
  void whatIsNew_isPromisedFromNowOn() throws IOException {
    Set<String> added = present();
    added.removeAll(promised());

    assertThat(added)
        .as("new in the schemas: if it is to stay for good, add these lines to v1.txt")
        .isEmpty();
  }

  private static Set<String> promised() throws IOException {
    try (InputStream in = FrozenContractsTest.class.getResourceAsStream("v1.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> present() throws IOException {
    Set<String> lines = new TreeSet<>();
    for (Topic topic : Schemas.topics()) {
      JsonNode schema = new ObjectMapper().readTree(Schemas.url(topic));
      describe(topic.name(), schema, lines);
      for (Map.Entry<String, JsonNode> definition : schema.path("$defs").properties()) {
        lines.add("$" + definition.getKey() + ": " + type(definition.getValue()));
        describe("$" + definition.getKey(), definition.getValue(), lines);
      }
    }
    return lines;
  }

  /** The properties and words of a schema, those of schemas within it included. */
  private static void describe(String path, JsonNode schema, Set<String> lines) {
    if (!schema.isObject()) {
      return;
    }
    schema.path("enum").forEach(word -> lines.add(path + " = " + word.asText()));
    if (schema.has("pattern")) {
      lines.add(path + " ~ " + schema.path("pattern").asText());
    }
    Set<String> required = new TreeSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String name = path + "." + property.getKey();
      String needed = required.contains(property.getKey()) ? " required" : "";
      lines.add(name + ": " + type(property.getValue()) + needed);
      describe(name, property.getValue(), lines);
    }
    describe(path + "[]", schema.path("items"), lines);
    describe(path + "{}", schema.path("additionalProperties"), lines);
    schema.path("anyOf").forEach(each -> describe(path, each, lines));
    for (String branch : new String[] {"then", "else"}) {
      describe(path + "(" + branch + ")", schema.path(branch), lines);
    }
  }

  private static String type(JsonNode schema) {
    Set<String> types = new TreeSet<>();
    if (schema.has("$ref")) {
      types.add(schema.path("$ref").asText().replace("#/$defs/", "$"));
    }
    JsonNode type = schema.path("type");
    (type.isArray() ? type : new ObjectMapper().createArrayNode().add(type))
        .forEach(each -> types.add(each.asText("")));
    if (schema.has("items")) {
      types.add("of " + type(schema.path("items")));
    }
    if (schema.path("additionalProperties").isObject()) {
      types.add("to " + type(schema.path("additionalProperties")));
    }
    schema.path("anyOf").forEach(each -> types.add(type(each)));
    types.remove("");
    return types.isEmpty() ? "any" : String.join("|", types);
  }
}
