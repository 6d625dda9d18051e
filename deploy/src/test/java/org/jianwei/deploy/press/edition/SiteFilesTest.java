package org.jianwei.deploy.press.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.CharsetEncoder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the press are complete and hold what their sites can show. */
class SiteFilesTest {

  private static final Duration END = Duration.ofMinutes(1);

  static Stream<SiteData> sites() {
    return SiteFiles.readAll().stream();
  }

  @Test
  void press_hasTwelveSitesAndAtLeastSixtyArticles() {
    assertThat(sites()).hasSize(12);
    assertThat(sites().mapToInt(site -> site.articles().size()).sum()).isGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void paths_areUnique(SiteData site) {
    assertThat(site.articles()).extracting(PressArticle::path).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void articles_appearWithinTheFirstHalfMinute(SiteData site) {
    assertThat(site.articles())
        .allSatisfy(a -> assertThat(a.changedAt(END).toSeconds()).isBetween(0L, 28L));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void dates_areOf2026InChineseTime(SiteData site) {
    assertThat(site.articles())
        .extracting(PressArticle::published)
        .filteredOn(time -> time != null)
        .allSatisfy(time -> assertThat(time.toString()).startsWith("2026-0").endsWith("+08:00"));
  }

  @Test
  void oneArticle_statesNoDate() {
    assertThat(sites().flatMap(site -> site.articles().stream()))
        .filteredOn(article -> article.published() == null)
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void canonicalPaths_areArticlesOfTheSite(SiteData site) {
    List<String> paths = site.articles().stream().map(PressArticle::path).toList();
    assertThat(site.articles())
        .extracting(PressArticle::canonicalPath)
        .filteredOn(path -> path != null)
        .allSatisfy(path -> assertThat(paths).contains(path));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void texts_canBeWrittenInTheCharsetOfTheSite(SiteData site) {
    CharsetEncoder encoder = site.spec().charset().newEncoder();
    assertThat(site.articles())
        .allSatisfy(
            article -> {
              assertThat(encoder.canEncode(article.title())).isTrue();
              assertThat(encoder.canEncode(String.join("", article.paragraphs()))).isTrue();
              assertThat(encoder.canEncode(article.author() + article.source())).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPage_isServedOnceAllIsOut(SiteData site) {
    SitePages pages = new SitePages(site, URI.create("http://127.0.0.1:1"));
    assertThat(site.articles())
        .filteredOn(article -> article.kind() == PressArticle.Kind.PAGE)
        .allSatisfy(
            article -> {
              Answer answer = pages.answer(article.path(), END);
              assertThat(answer.status()).isEqualTo(200);
              assertThat(new String(answer.body(), site.spec().charset()))
                  .contains(article.title())
                  .contains(article.at(END).page(1))
                  .doesNotContain("{{");
            });
  }
}
