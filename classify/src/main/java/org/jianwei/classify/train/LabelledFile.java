package org.jianwei.classify.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.classify.batch.ArticleRow;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;

/**
 * Reads labelled articles: JSON Lines with {@code id, title, body, label, harm_types, ai_tasks}, or
 * tab-separated lines of label, headline and, where there is one, body. Rows without a label are
 * left out; tab-separated files hold made-up articles, which are trained on and not judged.
 */
final class LabelledFile {

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
    return node.put("id", origin)
        .put("label", cells[0])
        .put("title", cells[1])
        .put("body", cells.length > 2 ? cells[2] : "");
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
        node.get("label").asText(),
        strings(node.path("harm_types")),
        strings(node.path("ai_tasks")));
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(value -> strings.add(value.asText()));
    return strings;
  }
}
