package org.jianwei.classify.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.jianwei.classify.lexicon.TermFinder;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {

  @Test
  void shipped_groupingRules_weighSharedProductsForAndOtherPlacesAgainst() {
    GroupingRules rules = GroupingRules.shipped();

    for (PairKind kind : PairKind.values()) {
      assertThat(rules.model(kind).of(Signal.PRODUCT)).isPositive();
      assertThat(rules.model(kind).of(Signal.PLACE_DIFFERS)).isNegative();
    }
  }

  @Test
  void groupingRules_unknownSignal_areRefused() {
    assertThatThrownBy(() -> new SignalWeights(0, Map.of("moon", 1.0)))
        .hasMessageContaining("moon");
  }

  @Test
  void groupingRules_kindOfPairWithoutModel_areRefused() {
    Map<String, SignalWeights> texts = Map.of("texts", new SignalWeights(0, Map.of()));

    assertThatThrownBy(() -> new GroupingRules(texts, Set.of(), 0, 0, 0, 0, -3, 8, 4, Map.of(), 3))
        .hasMessageContaining("ai-headlines");
  }

  @Test
  void shipped_commonTerms_takeDeepfakeAndItsTranslationForOneWord() {
    CommonTerms common = CommonTerms.shipped();

    assertThat(common.synonymsToKept().find("deepfake 深度伪造"))
        .extracting(TermFinder.Found::value)
        .containsExactly("换脸", "换脸");
  }

  @Test
  void shipped_commonTerms_knowTheDomainAsWholeWords() {
    CommonTerms common = CommonTerms.shipped();

    assertThat(common.domainPattern().matcher("ai换脸").find()).isTrue();
    assertThat(common.domainPattern().matcher("rain and chair").find()).isFalse();
  }

  @Test
  void shipped_regions_mapTownsToTheirProvince() {
    assertThat(Regions.shipped().places().find("南通 江苏"))
        .extracting(TermFinder.Found::value)
        .containsExactly("江苏", "江苏");
  }
}
