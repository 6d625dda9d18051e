package org.jianwei.deploy.press.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PressArticleTest {

  private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-03-01T08:00:00+08:00");

  @Test
  void correction_replacesTextAndKeepsTheTitleWhereItNamesNone() {
    PressArticle article = article(5, new PressArticle.Correction(9, DAY, null, List.of("新")));
    assertThat(article.at(Duration.ofMillis(8999)).paragraphs()).containsExactly("旧");
    assertThat(article.at(Duration.ofSeconds(9)))
        .extracting(PressArticle::title, PressArticle::paragraphs, PressArticle::updated)
        .containsExactly("题", List.of("新"), DAY);
  }

  @Test
  void changedAt_isTheAppearanceUntilTheCorrection() {
    PressArticle article = article(5, new PressArticle.Correction(9, DAY, null, List.of("新")));
    assertThat(article.changedAt(Duration.ofSeconds(8))).isEqualTo(Duration.ofSeconds(5));
    assertThat(article.changedAt(Duration.ofSeconds(9))).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void correctionBeforeTheArticle_isRefused() {
    PressArticle.Correction early = new PressArticle.Correction(5, DAY, null, List.of("新"));
    assertThatThrownBy(() -> article(5, early)).hasMessageContaining("/p");
  }

  private static PressArticle article(int after, PressArticle.Correction correction) {
    return new PressArticle(
        "/p", null, "题", DAY, null, null, null, after, null, List.of("旧"), null, null, correction);
  }
}
