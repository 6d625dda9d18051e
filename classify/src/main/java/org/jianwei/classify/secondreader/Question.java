package org.jianwei.classify.secondreader;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.runtime.config.ShippedFile;

/**
 * The question that is put to the model, as the body of a chat completion. The article goes in as a
 * JSON value, so that nothing in it can end it; that a text may still try to give orders is why
 * every answer is checked, whatever the prompt says.
 */
public final class Question {

  /** Version of the wording; raised with every change of {@code question.txt} or of the facets. */
  public static final String VERSION = "2026-11-25";

  /** What is asked; the label must be answered, the others may be left empty. */
  static final List<Facet> FACETS = List.of(Facet.LABEL, Facet.HARM_TYPES, Facet.AI_TASKS);

  private static final int TEXT_CODE_POINTS_MAX = 12_000;
  private static final int ANSWER_TOKENS_MAX = 1_500;
  private static final ObjectMapper MAPPER = JsonCodec.mapper();
  private static final String INSTRUCTION = instruction();

  private Question() {}

  /** The body of the request. */
  static String about(Article article, String model) {
    ObjectNode body = MAPPER.createObjectNode();
    body.put("model", model);
    body.put("temperature", 0);
    body.put("max_tokens", ANSWER_TOKENS_MAX);
    body.putObject("response_format").put("type", "json_object");
    ArrayNode messages = body.putArray("messages");
    messages.addObject().put("role", "system").put("content", INSTRUCTION);
    messages.addObject().put("role", "user").put("content", asData(article));
    return body.toString();
  }

  private static String asData(Article article) {
    String text = article.text();
    boolean whole = text.codePointCount(0, text.length()) <= TEXT_CODE_POINTS_MAX;
    ObjectNode data = MAPPER.createObjectNode();
    data.put("title", article.title());
    data.put(
        "text", whole ? text : text.substring(0, text.offsetByCodePoints(0, TEXT_CODE_POINTS_MAX)));
    return data.toString();
  }

  private static String instruction() {
    StringBuilder lists = new StringBuilder(ShippedFile.text(Question.class, "question.txt"));
    for (Facet facet : FACETS) {
      lists.append(facet.label()).append(": ");
      lists.append(String.join(" | ", facet.vocabulary())).append('\n');
    }
    return lists.toString();
  }
}
