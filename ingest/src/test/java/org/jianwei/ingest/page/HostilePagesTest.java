package org.jianwei.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jianwei.contracts.article.Article;
import org.jianwei.ingest.page.field.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages made to use up a reader. The limit is far above what each takes, for slow machines. */
@Timeout(60)
class HostilePagesTest {

  private static final String HEAD =
      "<title>" + Pages.TITLE + "</title><h1>" + Pages.TITLE + "</h1>";
  private static final String TEXT = "<p>" + Pages.FIRST + "</p><p>" + Pages.SECOND + "</p>";

  @Test
  void read_hundredThousandNestedDivs_findsTheText() {
    assertThat(text(HEAD + "<div>".repeat(100_000) + TEXT)).contains(Pages.SECOND);
  }

  @Test
  void read_hundredThousandNestedInlineElements_ends() {
    assertThat(outcome(HEAD + "<b><i>".repeat(50_000) + TEXT)).isIn("read", "too-big");
  }

  @Test
  void read_millionAttributes_findsTheText() {
    StringBuilder tag = new StringBuilder("<div");
    for (int i = 0; i < 1_000_000; i++) {
      tag.append(" a").append(i);
    }

    assertThat(text(HEAD + tag + ">" + TEXT + "</div>")).contains(Pages.SECOND);
  }

  @Test
  void read_lineOfAMegabyte_isReadAndCut() {
    Article article = article(HEAD + "<p>" + "他说，这是一句很长的话。".repeat(100_000) + "</p>");

    assertThat(article.text()).hasSize(Limits.TEXT_CHARS_MAX);
    assertThat(article.truncated()).isTrue();
  }

  @Test
  void read_megabyteThatAlmostMatchesEveryPattern_ends() {
    String bait = "来源：作者：记者 责任编辑：原标题：《2025-09-01 版权声明 相关 扫 客户端 ".repeat(20_000);

    assertThat(text(HEAD + TEXT + "<p>" + bait + "</p><div>" + bait + "</div>"))
        .contains(Pages.FIRST);
  }

  @Test
  void read_titleOfAMegabyte_isCut() {
    assertThat(article("<title>" + "渡轮_改线-".repeat(150_000) + "</title>" + TEXT).title().length())
        .isLessThanOrEqualTo(300);
  }

  @Test
  void read_deepJsonInScripts_ends() {
    String nested = "{\"content\":".repeat(50_000);

    assertThat(outcome(HEAD + "<script>window.__INITIAL_STATE__ = " + nested + "</script>"))
        .isEqualTo("no-text");
  }

  @Test
  void read_scriptsThatOpenManyObjects_ends() {
    String script = "<script>" + "a = {b: [".repeat(100_000) + "</script>";

    assertThat(outcome(HEAD + script.repeat(3))).isEqualTo("no-text");
  }

  @Test
  void read_tableOfTablesOfRows_ends() {
    String rows = "<table><tr><td>一</td><td>".repeat(5_000);

    assertThat(outcome(HEAD + rows + TEXT)).isIn("read", "no-text");
  }

  @Test
  void read_fiftyThousandLinksToTheNextPage_ends() {
    String links = "<a href='10023_7.html'>下一页</a>".repeat(50_000);

    assertThat(text(HEAD + TEXT + links)).contains(Pages.FIRST);
  }

  @Test
  void read_pageOfMoreThanEightMegabytes_isRefused() {
    assertThat(outcome(HEAD + TEXT + " ".repeat(ArticleReader.BYTES_MAX))).isEqualTo("too-big");
  }

  @Test
  void read_pageThatOutlivesItsDeadline_isRefused() {
    AtomicLong clock = new AtomicLong();
    Deadline passed = Deadline.in(Duration.ofSeconds(1), () -> clock.getAndAdd(2_000_000_000L));

    PageOutcome outcome =
        ArticleReader.read(Pages.body(Pages.PAGE), Pages.GENERIC, ArticleHints.NONE, passed);

    assertThat(outcome.<String>fold(r -> "read", PageOutcome.Refused::reason))
        .isEqualTo("too-slow");
  }

  private static String text(String html) {
    return article(html).text();
  }

  private static Article article(String html) {
    return ArticleReader.read(Pages.body(html), Pages.GENERIC, ArticleHints.NONE)
        .fold(
            PageOutcome.Read::article,
            refused -> {
              throw new AssertionError(refused.reason() + ": " + refused.detail());
            });
  }

  private static String outcome(String html) {
    return ArticleReader.read(Pages.body(html), Pages.GENERIC, ArticleHints.NONE)
        .fold(read -> "read", PageOutcome.Refused::reason);
  }
}
