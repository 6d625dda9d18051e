package org.jianwei.bench.label;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianwei.contracts.json.JsonCodec;

/**
 * Parts a labelled file by the first hex digit of its ids. The rows with an even digit may be read
 * while rules are written, the others only scored: a gap between the halves is overfitting.
 */
final class LabelledHalves {

  private LabelledHalves() {}

  /** Writes the rows of one half, and the predictions about them, and says where. */
  static Scorable part(Path gold, Path predictions, boolean even, Path directory)
      throws IOException {
    String half = even ? "even" : "odd";
    List<String> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && isEven(id(line)) == even) {
        rows.add(line);
        ids.add(id(line));
      }
    }
    List<String> said =
        Files.readAllLines(predictions, StandardCharsets.UTF_8).stream()
            .filter(line -> ids.contains(id(line)))
            .toList();
    Path goldPart = directory.resolve(half + "-" + gold.getFileName());
    Path saidPart = directory.resolve(half + "-" + predictions.getFileName());
    Files.write(goldPart, rows, StandardCharsets.UTF_8);
    Files.write(saidPart, said, StandardCharsets.UTF_8);
    return new Scorable(half + " half", rows.size(), goldPart, saidPart);
  }

  private static String id(String line) {
    try {
      JsonNode row = JsonCodec.mapper().readTree(line);
      return row.path("id").asText();
    } catch (IOException e) {
      throw new IllegalArgumentException("no JSON: " + line, e);
    }
  }

  /** Whether the first hex digit of an id is even; ids without one count as even. */
  static boolean isEven(String id) {
    for (int i = 0; i < id.length(); i++) {
      int digit = Character.digit(id.charAt(i), 16);
      if (digit >= 0) {
        return digit % 2 == 0;
      }
    }
    return true;
  }

  /**
   * Two files that a scorer compares.
   *
   * @param name what they are, for the reader of a report
   * @param rows number of labelled rows
   * @param gold labelled rows
   * @param predictions what was said of them
   */
  record Scorable(String name, int rows, Path gold, Path predictions) {}
}
