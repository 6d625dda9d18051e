package org.jianwei.deploy.press.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.ingest.page.ArticleHints;
import org.jianwei.ingest.page.ArticleReader;
import org.jianwei.ingest.page.Defect;
import org.jianwei.ingest.page.PageOutcome;
import org.jianwei.ingest.page.list.ListOutcome;
import org.jianwei.ingest.page.list.ListReader;
import org.jianwei.ingest.page.list.PageLink;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.runtime.config.StrictYaml;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the press as the line's own reader sees them, without what the feed said. */
class PagesTest {

  private static final Duration END = Duration.ofMinutes(1);
  private static final String BASE = "http://127.0.0.1:1";
  private static final Instant THEN = Instant.parse("2026-07-01T00:00:00Z");

  record Served(SiteData site, PressArticle article) {
    @Override
    public String toString() {
      return site.spec().id() + article.path();
    }
  }

  static Stream<Served> pages() {
    return SiteFiles.readAll().stream()
        .flatMap(site -> site.reachable().stream().map(article -> new Served(site, article)))
        .filter(served -> served.article().kind() == PressArticle.Kind.PAGE);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_isReadAsItWasWritten(Served served) {
    Article read = read(served).fold(PageOutcome.Read::article, refused -> null);
    PressArticle written = served.article().at(END);
    assertThat(read.title()).isEqualTo(written.title());
    assertThat(read.text()).isEqualTo(body(written));
    assertThat(day(read)).isEqualTo(day(written));
    assertThat(read.publisher())
        .isEqualTo(written.source() == null ? served.site().spec().name() : written.source());
    assertThat(read.truncated()).isEqualTo(written.teaserLeft() != null || written.pages() > 1);
    String own = written.canonicalPath() == null ? written.path() : written.canonicalPath();
    assertThat(read.id()).isEqualTo(ArticleIds.ofCanonicalUrl(BASE + own));
  }

  @Test
  void undatedPage_isReadWithADefect() {
    Served undated = pages().filter(p -> p.article().published() == null).findFirst().orElseThrow();
    List<Defect> defects = read(undated).fold(PageOutcome.Read::defects, refused -> List.of());
    assertThat(defects).extracting(Defect::reason).contains("no-date");
  }

  @Test
  void noise_isRefused() {
    Served noise =
        SiteFiles.readAll().stream()
            .flatMap(site -> site.articles().stream().map(a -> new Served(site, a)))
            .filter(served -> served.article().kind() == PressArticle.Kind.NOISE)
            .findFirst()
            .orElseThrow();
    assertThat(read(noise)).isInstanceOf(PageOutcome.Refused.class);
  }

  @Test
  void listPage_isReadByTheRuleOfItsSource() {
    SiteData site =
        SiteFiles.readAll().stream().filter(s -> s.spec().feed() == null).findFirst().orElseThrow();
    assertThatAllAreListed(site, site.spec().listPath());
  }

  @Test
  void jsonRoll_isReadAsAList() {
    assertThatAllAreListed(site("lingbei"), "/roll.json");
  }

  @Test
  void pagesOfAnArticle_bearItsWholeText() {
    SiteData site = site("songjian");
    PressArticle article = site.articles().get(0);
    List<String> paragraphs = new ArrayList<>();
    for (int page = 1; page <= article.pages(); page++) {
      FetchedBody body = fetched(site, article.pagePath(page));
      paragraphs.addAll(Jsoup.parse(text(body)).select("div.text p").eachText());
    }
    assertThat(article.pages()).isGreaterThan(1);
    assertThat(paragraphs).isEqualTo(article.paragraphs());
  }

  private static void assertThatAllAreListed(SiteData site, String path) {
    ListOutcome read = ListReader.read(fetched(site, path), source(site).entries().get(0).rule());
    List<PageLink> links = read.fold(ListOutcome.Links::links, unreadable -> List.of());
    assertThat(links)
        .extracting(PageLink::url)
        .containsExactlyElementsOf(
            site.articles().stream()
                .sorted(Comparator.comparing((PressArticle a) -> a.changedAt(END)).reversed())
                .map(article -> BASE + article.path())
                .toList());
    assertThat(links).allSatisfy(link -> assertThat(link.published()).isNotNull());
  }

  private static SiteData site(String id) {
    return SiteFiles.readAll().stream()
        .filter(s -> s.spec().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String text(FetchedBody body) {
    return new String(body.bytes(), StandardCharsets.UTF_8);
  }

  /** The body of the first page without the line that names the title of the original. */
  private static String body(PressArticle article) {
    return article.page(1).stream()
        .filter(paragraph -> !paragraph.startsWith("原标题："))
        .collect(Collectors.joining("\n"));
  }

  private static LocalDate day(Article article) {
    return article.publishedAt() == null ? null : article.publishedAt().toLocalDate();
  }

  private static LocalDate day(PressArticle article) {
    return article.published() == null ? null : article.published().toLocalDate();
  }

  private static PageOutcome read(Served served) {
    return ArticleReader.read(
        fetched(served.site(), served.article().path()), source(served.site()), ArticleHints.NONE);
  }

  private static FetchedBody fetched(SiteData site, String path) {
    Answer answer = new SitePages(site, URI.create(BASE)).answer(path, END);
    return new FetchedBody(answer.body(), answer.type(), BASE + path, THEN, false);
  }

  private static Source source(SiteData site) {
    String yaml =
        site.source().render(Scope.root().with("base", BASE).with("name", site.spec().name()));
    return StrictYaml.read(yaml, Source.class, Path.of(site.spec().id() + ".yaml"));
  }
}
