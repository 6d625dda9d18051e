package org.jianwei.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.json.JsonCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenExamplesTest {

  private static final ObjectMapper PLAIN = new ObjectMapper();

  @Test
  void everyPublicTopicHasAnExample() {
    assertThat(GoldenExample.all().map(GoldenExample::topic).distinct())
        .containsExactlyInAnyOrderElementsOf(Schemas.topics());
  }

  @ParameterizedTest
  @MethodSource("org.jianwei.contracts.GoldenExample#all")
  void example_matchesItsSchema(GoldenExample example) throws IOException {
    List<Error> errors = SchemaValidation.of(example.topic()).validate(tree(example));

    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.jianwei.contracts.GoldenExample#all")
  void example_readAndWritten_isTheSameByteForByte(GoldenExample example) throws IOException {
    byte[] written = JsonCodec.write(JsonCodec.read(example.bytes(), example.type()));

    assertThat(new String(written, StandardCharsets.UTF_8))
        .isEqualTo(new String(example.canonical(), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("org.jianwei.contracts.GoldenExample#all")
  void evidence_whoseArticleIsThere_isFoundAtItsOffsets(GoldenExample example) throws IOException {
    Map<String, Article> articles =
        GoldenExample.all()
            .filter(e -> e.topic() == Topics.ARTICLES || e.topic() == Topics.ASSESSMENTS)
            .map(GoldenExamplesTest::article)
            .collect(Collectors.toMap(Article::id, Function.identity(), (a, b) -> a));

    for (JsonNode node : evidenceIn(tree(example))) {
      Evidence evidence = JsonCodec.read(PLAIN.writeValueAsBytes(node), Evidence.class);
      Article article = articles.get(evidence.articleId());
      if (article != null) {
        assertThat(evidence.isFoundIn(article)).as(evidence.toString()).isTrue();
        assertThat(evidence.contentHash()).isEqualTo(article.contentHash());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void article_isIdentifiedByItsAddressAndContent(Article article) {
    assertThat(article.id()).isEqualTo(ArticleIds.ofCanonicalUrl(article.canonicalUrl()));
    assertThat(article.contentHash())
        .isEqualTo(ArticleIds.contentHash(article.title(), article.text()));
  }

  static List<Article> articles() {
    return GoldenExample.all()
        .filter(e -> e.topic() == Topics.ARTICLES || e.topic() == Topics.ASSESSMENTS)
        .map(GoldenExamplesTest::article)
        .toList();
  }

  private static Article article(GoldenExample example) {
    try {
      return example.type() == Article.class
          ? JsonCodec.read(example.bytes(), Article.class)
          : JsonCodec.read(example.bytes(), Assessment.class).article();
    } catch (IOException e) {
      throw new AssertionError(example.name(), e);
    }
  }

  private static List<JsonNode> evidenceIn(JsonNode tree) {
    return tree.findParents("quote");
  }

  private static JsonNode tree(GoldenExample example) throws IOException {
    return PLAIN.readTree(example.bytes());
  }
}
