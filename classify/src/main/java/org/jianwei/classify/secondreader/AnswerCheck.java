package org.jianwei.classify.secondreader;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.vocabulary.Facet;

/**
 * Checks a reply against the closed lists and against the article. One wrong value or one quote
 * that is not in the article refuses the whole reply: a reader that invents once is not to be
 * believed.
 */
final class AnswerCheck {

  private static final String RULE = "second-reader";
  private static final int VALUES_MAX = 3;
  private static final int QUOTE_CHARS_MIN = 4;
  private static final int QUOTE_CHARS_MAX = 400;
  private static final int SHOWN_CHARS_MAX = 40;
  private static final ObjectMapper MAPPER = JsonCodec.mapper();

  private AnswerCheck() {}

  /** Checks what the model said. */
  static Answer of(String said, Article article) {
    JsonNode root;
    try {
      root = MAPPER.readTree(said);
    } catch (JacksonException e) {
      return new Answer.Refused("the reply is no JSON (" + e.getOriginalMessage() + ")");
    }
    if (root == null || !root.isObject()) {
      return new Answer.Refused("the reply is no JSON object");
    }
    List<Finding> findings = new ArrayList<>();
    for (Facet facet : Question.FACETS) {
      Optional<String> fault = read(facet, root.get(facet.label()), article, findings);
      if (fault.isPresent()) {
        return new Answer.Refused(fault.get());
      }
    }
    return new Answer.Valid(List.copyOf(findings));
  }

  /** Adds the answers to one facet; what is wrong with them, if anything is. */
  private static Optional<String> read(
      Facet facet, JsonNode node, Article article, List<Finding> findings) {
    if (facet == Facet.LABEL) {
      return node == null || !node.isObject()
          ? Optional.of("the reply has no label")
          : one(facet, node, article, findings);
    }
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isArray() || node.size() > VALUES_MAX) {
      return Optional.of(facet.label() + " is no list of at most " + VALUES_MAX);
    }
    for (JsonNode entry : node) {
      Optional<String> fault = one(facet, entry, article, findings);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> one(
      Facet facet, JsonNode node, Article article, List<Finding> findings) {
    String value = node.path("value").asText("");
    String quote = node.path("quote").asText("");
    if (!facet.vocabulary().contains(value)) {
      return Optional.of("'" + shown(value) + "' is no " + facet.label());
    }
    if (quote.length() < QUOTE_CHARS_MIN || quote.length() > QUOTE_CHARS_MAX) {
      return Optional.of("the quote for " + value + " has " + quote.length() + " characters");
    }
    Optional<Evidence> evidence = find(quote, article);
    if (evidence.isEmpty()) {
      return Optional.of("the quote '" + shown(quote) + "' is not in the article");
    }
    findings.add(new Finding(facet, value, RULE, List.of(evidence.get())));
    return Optional.empty();
  }

  private static Optional<Evidence> find(String quote, Article article) {
    int inTitle = article.title().indexOf(quote);
    if (inTitle >= 0) {
      return Optional.of(
          Evidence.ofChars(article, TextField.TITLE, inTitle, inTitle + quote.length()));
    }
    int inText = article.text().indexOf(quote);
    return inText < 0
        ? Optional.empty()
        : Optional.of(Evidence.ofChars(article, TextField.TEXT, inText, inText + quote.length()));
  }

  private static String shown(String text) {
    return text.length() <= SHOWN_CHARS_MAX ? text : text.substring(0, SHOWN_CHARS_MAX) + "…";
  }
}
