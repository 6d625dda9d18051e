package org.jianwei.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jianwei.runtime.config.ConfigException;

/** Texts of pages as people took them, and how near another text comes to them. */
final class GoldTexts {

  /** Length of the runs of characters that are compared. */
  private static final int RUN = 4;

  private final Map<String, String> texts = new HashMap<>();

  private GoldTexts() {}

  /** Reads a JSON array of objects with {@code file} and {@code content}. */
  static GoldTexts of(Path file) {
    GoldTexts gold = new GoldTexts();
    try {
      for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
        if (row.path("content").isTextual()) {
          gold.texts.put(row.path("file").asText(), row.path("content").asText());
        }
      }
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read (" + e + ")", e);
    }
    return gold;
  }

  /**
   * F1 over runs of four characters, blanks left out.
   *
   * @return none where no text is known for that page
   */
  Optional<Double> f1(String file, String text) {
    return Optional.ofNullable(texts.get(file)).map(gold -> f1Of(runs(gold), runs(text)));
  }

  private static double f1Of(Map<String, Integer> gold, Map<String, Integer> found) {
    long both = 0;
    for (Map.Entry<String, Integer> run : found.entrySet()) {
      both += Math.min(run.getValue(), gold.getOrDefault(run.getKey(), 0));
    }
    long all = total(gold) + total(found);
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static long total(Map<String, Integer> runs) {
    return runs.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static Map<String, Integer> runs(String text) {
    String bare = text.replaceAll("[\\s\\u3000]+", "");
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, bare.length() - RUN + 1); i++) {
      runs.merge(bare.substring(i, Math.min(bare.length(), i + RUN)), 1, Integer::sum);
    }
    return runs;
  }
}
