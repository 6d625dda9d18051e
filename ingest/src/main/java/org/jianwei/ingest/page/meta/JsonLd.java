package org.jianwei.ingest.page.meta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, in the vocabulary of schema.org. */
public final class JsonLd {

  /** Largest script that is read, in chars. */
  private static final int CHARS_MAX = 200_000;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build());
  }

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /** Reads the scripts of a page; without any, or with broken ones, all parts are missing. */
  public static JsonLd of(List<Element> scripts) {
    for (Element script : scripts) {
      if (!script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        continue;
      }
      JsonNode found = find(parse(script.data()));
      if (!found.isMissingNode()) {
        return new JsonLd(found);
      }
    }
    return new JsonLd(MissingNode.getInstance());
  }

  /** The headline. */
  public @Nullable String headline() {
    return text(article.path("headline"));
  }

  /** The time of publication, as it was written. */
  public @Nullable String published() {
    String published = text(article.path("datePublished"));
    return published == null ? text(article.path("pubDate")) : published;
  }

  /** The name of the first author. */
  public @Nullable String author() {
    return name(article.path("author"));
  }

  /** The name of the publisher. */
  public @Nullable String publisher() {
    return name(article.path("publisher"));
  }

  /** The address of the main image. */
  public @Nullable String image() {
    JsonNode image = first(article.path("image"));
    return image.isObject() ? text(image.path("url")) : text(image);
  }

  private static JsonNode parse(String json) {
    if (json.length() > CHARS_MAX) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** The first object that has the time of publication or the headline of an article. */
  private static JsonNode find(JsonNode node) {
    if (node.has("datePublished") || node.has("headline") || node.has("pubDate")) {
      return node;
    }
    if (node.isArray() || node.has("@graph")) {
      for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
        JsonNode found = find(child);
        if (!found.isMissingNode()) {
          return found;
        }
      }
    }
    return MissingNode.getInstance();
  }

  private static @Nullable String name(JsonNode node) {
    JsonNode first = first(node);
    return first.isObject() ? text(first.path("name")) : text(first);
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
  }
}
