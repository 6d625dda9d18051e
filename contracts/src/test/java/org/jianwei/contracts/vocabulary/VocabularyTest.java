package org.jianwei.contracts.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

  @ParameterizedTest
  @MethodSource
  void terms_equalThePublishedList(String list, Class<? extends Term> type) throws IOException {
    assertThat(Arrays.stream(type.getEnumConstants()).map(Term::label))
        .containsExactlyElementsOf(
            published().path(list).valueStream().map(JsonNode::asText).toList());
  }

  static Stream<Arguments> terms_equalThePublishedList() {
    return Stream.of(
        Arguments.of("labels", Label.class),
        Arguments.of("principles", Principle.class),
        Arguments.of("industries", Industry.class),
        Arguments.of("harmed_entities", HarmedEntity.class),
        Arguments.of("harm_types", HarmType.class),
        Arguments.of("business_functions", BusinessFunction.class),
        Arguments.of("ai_tasks", AiTask.class),
        Arguments.of("autonomy_levels", AutonomyLevel.class),
        Arguments.of("severity", Severity.class));
  }

  @Test
  void gbt45654_equalsThePublishedClasses() throws IOException {
    assertThat(Arrays.stream(Gbt45654.values()).map(Term::label))
        .containsExactlyElementsOf(
            published()
                .path("gbt45654")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .toList());
  }

  @Test
  void campaigns_equalThePublishedHeadings() throws IOException {
    Map<String, String> of2025 =
        Arrays.stream(QingLang2025.values())
            .collect(Collectors.toMap(QingLang2025::label, QingLang2025::heading));
    Map<String, String> of2026 =
        Arrays.stream(QingLang2026.values())
            .collect(Collectors.toMap(QingLang2026::label, QingLang2026::heading));

    assertThat(of2025).isEqualTo(headings("qinglang2025"));
    assertThat(of2026).isEqualTo(headings("qinglang2026"));
  }

  @ParameterizedTest
  @MethodSource("facets")
  void facet_hasAVocabularyWithoutDoubles(Facet facet) {
    assertThat(facet.vocabulary()).isNotEmpty().doesNotHaveDuplicates().doesNotContain("");
  }

  static Stream<Facet> facets() {
    return Arrays.stream(Facet.values());
  }

  private static Map<String, String> headings(String list) throws IOException {
    Map<String, String> headings = new LinkedHashMap<>();
    published()
        .path(list)
        .properties()
        .forEach(heading -> headings.put(heading.getKey(), heading.getValue().asText()));
    return headings;
  }

  private static JsonNode published() throws IOException {
    return new ObjectMapper().readTree(Topics.class.getResource("vocabularies.json"));
  }
}
