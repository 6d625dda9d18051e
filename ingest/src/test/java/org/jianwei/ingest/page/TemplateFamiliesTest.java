package org.jianwei.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jianwei.contracts.article.Article;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.runtime.config.StrictYaml;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Made-up pages in the manner of the templates that Chinese sites are built from, one a file under
 * {@code families}, each beside what a careful person reads on it.
 */
class TemplateFamiliesTest {

  private record Expected(
      String url,
      String title,
      @Nullable String publishedAt,
      @Nullable String publisher,
      @Nullable String author,
      @Nullable String editor,
      @Nullable String originalTitle,
      boolean truncated,
      @Nullable String origin,
      List<String> captions,
      List<String> paragraphs) {}

  static final List<String> FAMILIES =
      List.of(
          "messenger-account",
          "table-layout",
          "portal-original-title",
          "next-data",
          "initial-state",
          "json-ld-body",
          "self-media-folded",
          "live-blog",
          "photo-story",
          "flash",
          "interview",
          "data-table",
          "paywall",
          "legal-paper",
          "traditional",
          "nameless-decoys");

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void read_takesTheParagraphsAndNothingElse(String family) throws IOException {
    assertThat(read(family).article().text().lines())
        .containsExactlyElementsOf(expected(family).paragraphs());
  }

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void read_takesTheTitle(String family) throws IOException {
    assertThat(read(family).article().title()).isEqualTo(expected(family).title());
  }

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void read_takesTheTimeFromWhereItIsStated(String family) throws IOException {
    Article article = read(family).article();

    assertThat(article.publishedOrigin()).isEqualTo(expected(family).origin());
    assertThat(article.publishedAt())
        .isEqualTo(OffsetDateTime.parse(String.valueOf(expected(family).publishedAt())));
  }

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void read_tellsPublisherAuthorEditorAndOriginalTitleApart(String family) throws IOException {
    Article article = read(family).article();
    Expected expected = expected(family);

    assertThat(article.publisher())
        .isEqualTo(expected.publisher() == null ? Pages.GENERIC.publisher() : expected.publisher());
    assertThat(article.author()).isEqualTo(expected.author());
    assertThat(article.editor()).isEqualTo(expected.editor());
    assertThat(article.originalTitle()).isEqualTo(expected.originalTitle());
  }

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void read_marksWhatIsCut(String family) throws IOException {
    assertThat(read(family).article().truncated()).isEqualTo(expected(family).truncated());
  }

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void read_keepsCaptionsApart(String family) throws IOException {
    assertThat(read(family).captions()).isEqualTo(expected(family).captions());
  }

  private static PageOutcome.Read read(String family) throws IOException {
    FetchedBody body =
        new FetchedBody(
            bytes(family + ".html"),
            null,
            expected(family).url(),
            Instant.parse("2026-10-01T00:00:00Z"),
            false);
    return ArticleReader.read(body, Pages.GENERIC, ArticleHints.NONE)
        .fold(
            read -> read,
            refused -> {
              throw new AssertionError(refused.reason() + ": " + refused.detail());
            });
  }

  private static Expected expected(String family) throws IOException {
    String yaml = new String(bytes(family + ".yaml"), StandardCharsets.UTF_8);
    return StrictYaml.read(yaml, Expected.class, Path.of(family + ".yaml"));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = TemplateFamiliesTest.class.getResourceAsStream("families/" + name)) {
      if (in == null) {
        throw new AssertionError("no fixture " + name);
      }
      return in.readAllBytes();
    }
  }
}
