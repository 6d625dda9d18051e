package org.jianwei.classify.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.classify.batch.ArticleRow;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;

/**
 * Reads articles with their cases: JSON Lines as the verb {@code group} takes them, with {@code
 * event} or {@code cases}, and {@code window} where a file holds several stretches of news.
 */
final class GroupingCasesFile {

  private GroupingCasesFile() {}

  static List<LabelledCase> read(Path file) throws IOException {
    List<LabelledCase> cases = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        cases.add(labelled(line, file + ":" + number));
      }
    }
    return cases;
  }

  private static LabelledCase labelled(String line, String place) throws IOException {
    Article article =
        ArticleRow.parse(line)
            .fold(
                read -> read,
                reason -> {
                  throw new IllegalArgumentException(place + " " + reason);
                });
    JsonNode row = JsonCodec.mapper().readTree(line);
    Set<String> names = new TreeSet<>();
    row.path("cases").forEach(name -> names.add(name.asText()));
    if (row.hasNonNull("event")) {
      names.add(row.get("event").asText());
    }
    return new LabelledCase(article, row.path("window").asText("all"), names);
  }
}
