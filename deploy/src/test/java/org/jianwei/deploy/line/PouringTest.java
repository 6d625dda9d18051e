package org.jianwei.deploy.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jianwei.contracts.article.Article;
import org.junit.jupiter.api.Test;

class PouringTest {

  @Test
  void stretches_articlesOfTwoYears_areThoseWithinAMonthInTheirOrder() {
    assertThat(stretches("2025-01-01", "2025-01-30", "2025-01-31", "2026-02-10", "2026-01-20"))
        .containsExactly(
            List.of("2025-01-01", "2025-01-30"),
            List.of("2025-01-31"),
            List.of("2026-02-10", "2026-01-20"));
  }

  @Test
  void stretches_oldArticleBehindAYoungOne_waitsForIt() {
    assertThat(stretches("2026-03-09", "2025-01-01", "2026-03-10"))
        .containsExactly(List.of("2026-03-09"), List.of("2025-01-01"), List.of("2026-03-10"));
  }

  @Test
  void stretches_articlesOfOneDay_keepTheirOrder() {
    List<Article> articles = Stream.of("b", "a", "c").map(id -> article(id, "2026-05-01")).toList();

    assertThat(Pouring.stretches(articles)).containsExactly(articles);
  }

  @Test
  void stretches_noArticles_areNone() {
    assertThat(Pouring.stretches(List.of())).isEmpty();
  }

  private static List<List<String>> stretches(String... days) {
    List<Article> articles = Stream.of(days).map(day -> article(day, day)).toList();
    return Pouring.stretches(articles).stream()
        .map(stretch -> stretch.stream().map(Article::title).toList())
        .toList();
  }

  private static Article article(String title, String day) {
    return PouredRow.parse(
        "{\"id\":\"" + title + "\",\"title\":\"" + title + "\",\"date\":\"" + day + "\"}", "row");
  }
}
