package org.jianwei.bench.assess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.classify.batch.ArticleRow;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.TextFile;
import org.jianwei.runtime.config.ConfigException;

/**
 * Files of collected articles, perhaps gzipped: JSON Lines with title, text or body, and date; or,
 * where the name says tsv, headlines, each behind its day and a tab.
 */
final class CollectedArticles {

  private static final ObjectMapper MAPPER = JsonCodec.mapper();

  private CollectedArticles() {}

  /** The first articles of a file; lines that are none are passed over. */
  static List<Article> read(Path file, int limit) {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines = TextFile.open(file)) {
      long number = 0;
      String line = lines.readLine();
      while (line != null && number < limit) {
        JsonNode node = isTable(file) ? headline(line) : MAPPER.readTree(line);
        ArticleRow.collected("line-" + ++number, node).fold(articles::add, reason -> false);
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read (" + e + ")", e);
    }
    return articles;
  }

  private static boolean isTable(Path file) {
    return file.toString().contains(".tsv");
  }

  private static JsonNode headline(String line) {
    int tab = line.indexOf('\t');
    return MAPPER
        .createObjectNode()
        .put("date", line.substring(0, Math.max(0, tab)))
        .put("title", line.substring(tab + 1));
  }
}
