package org.jianwei.classify.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jianwei.classify.batch.ArticleRow;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.vocabulary.Facet;

/**
 * Reads labelled articles: JSON Lines with {@code id, title, body, label} and the facets, or
 * tab-separated lines of label, headline, body and the facets, each a list parted by semicolons.
 * Rows without a label are left out; tab-separated files hold made-up articles, which are trained
 * on and not judged.
 */
final class LabelledFile {

  /** The first of the cells that hold values of facets. */
  private static final int FACET_CELL = 3;

  private LabelledFile() {}

  static List<LabelledArticle> read(Path file) throws IOException {
    List<LabelledArticle> articles = new ArrayList<>();
    boolean tabbed = file.toString().endsWith(".tsv");
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        JsonNode node =
            tabbed ? ofTabs(line, file + ":" + number) : JsonCodec.mapper().readTree(line);
        if (node.hasNonNull("label")) {
          articles.add(labelled(node, !tabbed));
        }
      }
    }
    return articles;
  }

  private static JsonNode ofTabs(String line, String origin) {
    String[] cells = line.split("\t", -1);
    ObjectNode node = JsonCodec.mapper().createObjectNode();
    node.put("id", origin)
        .put("label", cells[0])
        .put("title", cells[1])
        .put("body", cells.length > 2 ? cells[2] : "");
    for (int i = 0; i < LabelledArticle.FACETS.size() && i + FACET_CELL < cells.length; i++) {
      ArrayNode values = node.putArray(LabelledArticle.FACETS.get(i).label());
      Arrays.stream(cells[i + FACET_CELL].split(";"))
          .filter(v -> !v.isBlank())
          .forEach(values::add);
    }
    return node;
  }

  private static LabelledArticle labelled(JsonNode node, boolean judged) {
    Article article =
        ArticleRow.parse(node.toString())
            .fold(
                read -> read,
                reason -> {
                  throw new IllegalArgumentException(node.path("id").asText() + " " + reason);
                });
    return new LabelledArticle(
        article,
        judged,
        node.path("ambiguous").asBoolean(),
        node.get("label").asText(),
        facets(node));
  }

  private static Map<Facet, List<String>> facets(JsonNode node) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : LabelledArticle.FACETS) {
      List<String> values = strings(node.path(facet.label()));
      if (!values.isEmpty()) {
        facets.put(facet, values);
      }
    }
    return facets;
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(value -> strings.add(value.asText()));
    return strings;
  }
}
