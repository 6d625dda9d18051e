package org.jianwei.classify.batch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/**
 * One line of batch input: {@code {"id","title"?,"date"?,"body"?,"source"?}}. Unknown fields are
 * ignored. An article needs a title or a body.
 */
public sealed interface ArticleRow {

  /** Reads a line. */
  static ArticleRow parse(String line) {
    JsonNode node;
    try {
      node = Parsed.MAPPER.readTree(line);
    } catch (JacksonException e) {
      return new Broken("is no JSON (" + e.getOriginalMessage() + ")");
    }
    return node.isObject() ? ofObject(node) : new Broken("is no JSON object");
  }

  /**
   * Reads a row of collected articles, which may name its body {@code text}.
   *
   * @param id what to call it
   */
  static ArticleRow collected(String id, JsonNode row) {
    ObjectNode named = Parsed.MAPPER.createObjectNode().put("id", id);
    named.set("title", row.get("title"));
    named.set("date", row.get("date"));
    named.set("body", row.get(row.has("body") ? "body" : "text"));
    return ofObject(named);
  }

  /** What {@code read} or {@code broken} makes of the row. */
  <T> T fold(Function<Article, T> read, Function<String, T> broken);

  private static ArticleRow ofObject(JsonNode node) {
    String id = text(node, "id");
    String title = text(node, "title");
    String body = text(node, "body");
    if (id == null || id.isBlank()) {
      return new Broken("has no id");
    }
    if ((title == null || title.isBlank()) && (body == null || body.isBlank())) {
      return new Broken("has neither title nor body");
    }
    String date = text(node, "date");
    try {
      OffsetDateTime published = date == null || date.isBlank() ? null : startOfDay(date);
      return new Read(article(id, orEmpty(title), orEmpty(body), published, text(node, "source")));
    } catch (DateTimeParseException e) {
      return new Broken("has the date '" + date + "', which is no yyyy-mm-dd");
    }
  }

  private static OffsetDateTime startOfDay(String date) {
    String day = date.length() > 10 ? date.substring(0, 10) : date;
    return LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.ofHours(8));
  }

  private static Article article(
      String id,
      String title,
      String body,
      @Nullable OffsetDateTime published,
      @Nullable String source) {
    String publisher = orEmpty(source);
    return new Article(
        id,
        "batch:" + id,
        "batch:" + id,
        publisher,
        publisher,
        title,
        null,
        null,
        null,
        published,
        published == null ? PublishedPrecision.NONE : PublishedPrecision.DAY,
        published == null ? "none" : "feed",
        published == null ? Instant.EPOCH : published.toInstant(),
        "zh",
        body,
        null,
        false,
        ArticleIds.contentHash(title, body));
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  /**
   * A line that was read.
   *
   * @param article the article; its title or its text may be empty, not both
   */
  record Read(Article article) implements ArticleRow {
    @Override
    public <T> T fold(Function<Article, T> read, Function<String, T> broken) {
      return read.apply(article);
    }
  }

  /**
   * A line that cannot be read.
   *
   * @param reason what is wrong with it, to follow the name of the place
   */
  record Broken(String reason) implements ArticleRow {
    @Override
    public <T> T fold(Function<Article, T> read, Function<String, T> broken) {
      return broken.apply(reason);
    }
  }

  /** Holds the reader. */
  final class Parsed {
    private static final ObjectMapper MAPPER = JsonCodec.mapper();

    private Parsed() {}
  }
}
