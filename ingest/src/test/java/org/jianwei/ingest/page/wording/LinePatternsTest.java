package org.jianwei.ingest.page.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinePatternsTest {

  private static final LinePatterns PATTERNS =
      new LinePatterns(List.of("^(相关|延伸)阅读", "版权所有|all rights", "^more\\s[|]"));

  @Test
  void find_expressionThatIsAnchored_isTriedAtTheStartAlone() {
    assertThat(PATTERNS.find("延伸阅读：灯塔")).isTrue();
    assertThat(PATTERNS.find("灯塔的延伸阅读")).isFalse();
    assertThat(PATTERNS.find("More | links")).isTrue();
  }

  @Test
  void find_otherExpression_isTriedEverywhereWithoutRegardToCase() {
    assertThat(PATTERNS.find("灯塔日报版权所有")).isTrue();
    assertThat(PATTERNS.find("2026 All Rights reserved")).isTrue();
    assertThat(PATTERNS.find("灯塔日报")).isFalse();
  }

  @Test
  void new_anchoredExpressionWithBareAlternatives_isRefused() {
    assertThatThrownBy(() -> new LinePatterns(List.of("^相关|延伸")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("^相关|延伸");
  }
}
