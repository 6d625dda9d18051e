package org.jianwei.contracts.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

  private static final Article ARTICLE = article("🌙应用案", "𠮷某用🌙换脸骗钱。");

  @Test
  void ofChars_countsCharactersBeyondTheBasicPlaneOnce() {
    int from = ARTICLE.text().indexOf("换脸");

    Evidence evidence = Evidence.ofChars(ARTICLE, TextField.TEXT, from, from + 2);

    assertThat(from).isEqualTo(6);
    assertThat(evidence.start()).isEqualTo(4);
    assertThat(evidence.end()).isEqualTo(6);
    assertThat(evidence.quote()).isEqualTo("换脸");
    assertThat(evidence.isFoundIn(ARTICLE)).isTrue();
  }

  @Test
  void ofChars_withinACharacter_takesTheWholeCharacter() {
    Evidence evidence = Evidence.ofChars(ARTICLE, TextField.TEXT, 1, 5);

    assertThat(evidence.quote()).isEqualTo("𠮷某用🌙");
    assertThat(evidence.start()).isZero();
    assertThat(evidence.end()).isEqualTo(4);
  }

  @Test
  void ofChars_ofTheTitle_isFoundThere() {
    Evidence evidence = Evidence.ofChars(ARTICLE, TextField.TITLE, 0, 4);

    assertThat(evidence.quote()).isEqualTo("🌙应用");
    assertThat(evidence.isFoundIn(ARTICLE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"3, 5", "5, 7", "7, 9", "100, 102"})
  void isFoundIn_atOtherOffsets_isFalse(int start, int end) {
    assertThat(evidence(ARTICLE.id(), start, end, "换脸").isFoundIn(ARTICLE)).isFalse();
  }

  @Test
  void isFoundIn_anotherArticle_isFalse() {
    String other = ArticleIds.ofCanonicalUrl("https://other.example/");

    assertThat(evidence(other, 4, 6, "换脸").isFoundIn(ARTICLE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"4, 7, 换脸", "4, 5, 换脸", "-1, 1, 换脸", "6, 4, 换脸", "3, 5, 🌙", "4, 4, ''"})
  void offsets_thatDoNotSpanTheQuote_areRefused(int start, int end, String quote) {
    assertThatThrownBy(() -> evidence(ARTICLE.id(), start, end, quote))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not span");
  }

  private static Evidence evidence(String articleId, int start, int end, String quote) {
    return new Evidence(articleId, ARTICLE.contentHash(), TextField.TEXT, start, end, quote);
  }

  private static Article article(String title, String text) {
    String url = "https://news.example/1";
    return new Article(
        ArticleIds.ofCanonicalUrl(url),
        url,
        url,
        "news",
        "新闻",
        title,
        null,
        null,
        null,
        null,
        PublishedPrecision.NONE,
        "none",
        Instant.EPOCH,
        "zh",
        text,
        null,
        false,
        ArticleIds.contentHash(title, text));
  }
}
