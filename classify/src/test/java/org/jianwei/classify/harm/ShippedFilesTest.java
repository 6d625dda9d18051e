package org.jianwei.classify.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.runtime.config.ShippedFile;
import org.junit.jupiter.api.Test;

class ShippedFilesTest {

  private static final SignalLexicon LEXICON = SignalLexicon.shipped();

  @Test
  void rules_nameOnlySignalsThatAreDefined() {
    RuleFile file = ShippedFile.yaml(Labeller.class, Labeller.RULES_FILE, RuleFile.class);
    assertThat(file.rules().stream().map(entry -> new LabelRule(entry, LEXICON).name()))
        .hasSizeGreaterThan(5)
        .doesNotHaveDuplicates();
  }

  @Test
  void facets_allButTheLabelAreAsked() {
    FacetFile file = ShippedFile.yaml(FacetFinder.class, FacetFinder.FILE, FacetFile.class);
    assertThat(file.facets().stream().map(FacetFile.Entry::facet).collect(Collectors.toSet()))
        .containsAll(List.of(Facet.values()).stream().filter(f -> f != Facet.LABEL).toList());
    assertThat(new FacetFinder(LEXICON)).isNotNull();
  }

  @Test
  void facets_valueOutsideTheVocabulary_isRefused() {
    assertThatThrownBy(
            () ->
                new FacetFile.Entry(
                    Facet.HARM_TYPES, 1, 1, null, null, null, null, null, "Sadness", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void facets_harmOutsideTheVocabulary_isRefused() {
    assertThatThrownBy(() -> new FacetFile.Value("Safety", null, List.of(), Map.of("Sadness", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Sadness");
  }

  @Test
  void models_haveTheClassesOfTheirVocabularies() {
    assertThat(LinearModel.shipped(Labeller.MODEL_FILE).classes())
        .containsExactlyElementsOf(Facet.LABEL.vocabulary());
    assertThat(LinearModel.shipped("harm_types.model").classes())
        .containsExactlyElementsOf(Facet.HARM_TYPES.vocabulary());
    assertThat(LinearModel.shipped("ai_tasks.model").classes())
        .containsExactlyElementsOf(Facet.AI_TASKS.vocabulary());
  }
}
