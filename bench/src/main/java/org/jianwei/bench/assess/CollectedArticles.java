package org.jianwei.bench.assess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jianwei.classify.batch.ArticleRow;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.config.ConfigException;

/** A file of collected articles: JSON Lines with title, text or body, and date; perhaps gzipped. */
final class CollectedArticles {

  private static final ObjectMapper MAPPER = JsonCodec.mapper();

  private CollectedArticles() {}

  /** The first articles of a file; lines that are none are passed over. */
  static List<Article> read(Path file, int limit) {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      long number = 0;
      String line = lines.readLine();
      while (line != null && number < limit) {
        ArticleRow.parse(row(line, ++number)).fold(articles::add, reason -> false);
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read (" + e + ")", e);
    }
    return articles;
  }

  private static String row(String line, long number) throws IOException {
    JsonNode node = MAPPER.readTree(line);
    return MAPPER
        .createObjectNode()
        .put("id", "line-" + number)
        .put("title", node.path("title").asText(""))
        .put("date", node.path("date").asText(""))
        .put("body", node.path(node.has("body") ? "body" : "text").asText(""))
        .toString();
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8));
  }
}
