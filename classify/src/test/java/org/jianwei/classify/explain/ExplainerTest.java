package org.jianwei.classify.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.classify.assess.Articles;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.contracts.article.Article;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static final Assessor ASSESSOR = new Assessor();
  private static final Article FRAUD =
      Articles.of(
          "AI换脸骗走九万元 两人落网",
          "5月12日，北汀市公安局通报一起诈骗案。骗子用AI换脸冒充受害人的表弟，在十分钟的视频通话里以急需周转为由，"
              + "先后三次让她向陌生账户转账，共骗走九万元。她说当天天气很好。两名嫌疑人已被刑事拘留。");

  @Test
  void explain_showsSignalsLabelsWeightsAndFacts() {
    assertThat(new Explainer(ASSESSOR, 88, false).explain(FRAUD))
        .contains("ai.faceswap AI换脸", "label: AI incident", "what weighed most")
        .contains("quantity:", "⟦", "⟧", "without a signal");
  }

  @Test
  void explain_noLineIsWiderThanTheTerminal() {
    String explanation = new Explainer(ASSESSOR, 80, false).explain(FRAUD);
    // A closing mark may hang over the edge, never begin a line.
    assertThat(explanation.lines().mapToInt(DisplayWidth::of)).allMatch(w -> w <= 83);
    assertThat(explanation.lines().map(String::strip))
        .noneMatch(line -> line.startsWith("，") || line.startsWith("。"));
  }

  @Test
  void explain_withoutColour_hasNoEscapeSequence() {
    assertThat(new Explainer(ASSESSOR, 88, false).explain(FRAUD)).doesNotContain("\u001b");
    assertThat(new Explainer(ASSESSOR, 88, true).explain(FRAUD)).contains("\u001b[4");
  }

  @Test
  void explain_articleWithEscapeSequences_cannotStyleTheTerminal() {
    Article hostile = Articles.of("AI换脸诈骗\u001b[31m", "骗子用AI换脸骗走九万元。\u001b]0;x\u0007");
    assertThat(new Explainer(ASSESSOR, 88, false).explain(hostile))
        .doesNotContain("\u001b")
        .doesNotContain("\u0007");
  }

  @Test
  void explain_articleWithoutTitleOrText_isStillSaidSomethingOf() {
    Explainer explainer = new Explainer(ASSESSOR, 88, false);
    assertThat(explainer.explain(Articles.of("", "球队夺冠。"))).contains("not AI");
    assertThat(explainer.explain(Articles.of("球队夺冠", ""))).contains("not AI");
  }
}
