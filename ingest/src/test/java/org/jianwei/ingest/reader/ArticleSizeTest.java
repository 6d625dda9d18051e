package org.jianwei.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.json.JsonCodec;
import org.junit.jupiter.api.Test;

class ArticleSizeTest {

  @Test
  void fit_ordinaryArticle_isLeftAlone() {
    Article article = article("正文".repeat(2_000));

    assertThat(ArticleSize.fit(article)).isSameAs(article);
  }

  @Test
  void fit_overlongText_isCutAndSaysSo() {
    Article cut = ArticleSize.fit(article("报".repeat(ArticleSize.TEXT_CHARS_MAX + 1)));

    assertThat(cut.text()).hasSize(ArticleSize.TEXT_CHARS_MAX);
    assertThat(cut.truncated()).isTrue();
    assertThat(cut.contentHash()).isEqualTo(ArticleIds.contentHash(cut.title(), cut.text()));
  }

  @Test
  void fit_textThatGrowsWhenWritten_fitsAllTheSame() {
    Article cut = ArticleSize.fit(article("\u0001".repeat(ArticleSize.TEXT_CHARS_MAX)));

    assertThat(JsonCodec.write(cut)).hasSizeLessThanOrEqualTo(ArticleSize.BYTES_MAX);
    assertThat(cut.text()).isNotEmpty();
  }

  @Test
  void fit_cutWithinASurrogatePair_keepsPairsWhole() {
    Article cut = ArticleSize.fit(article("a" + "𠮷".repeat(ArticleSize.TEXT_CHARS_MAX)));

    assertThat(cut.text()).hasSize(ArticleSize.TEXT_CHARS_MAX - 1).endsWith("𠮷");
  }

  private static Article article(String text) {
    return new Article(
        "0".repeat(32),
        "https://news.example.cn/1",
        "https://news.example.cn/1",
        "morning",
        "晨报",
        "标题",
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
        ArticleIds.contentHash("标题", text));
  }
}
