package org.jianwei.classify.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianwei.classify.text.NormalText;

/**
 * Makes the statistics that {@link TermWeights} ships: in how many texts each term and each single
 * Chinese character occurs. Reads lines {@code date TAB text} from standard input: headlines for
 * one file, the first 1500 chars of articles for the other.
 */
public final class TermCounter {

  /** Terms in fewer texts are left out: they weigh as much as unlisted ones. */
  private static final int COUNT_MIN = 5;

  private TermCounter() {}

  /**
   * Writes the statistics of standard input to standard output.
   *
   * @throws IOException if standard input cannot be read
   */
  public static void main(String[] args) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    int documents = 0;
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        termsOf(line.substring(line.indexOf('\t') + 1))
            .forEach(term -> counts.merge(term, 1, Integer::sum));
        documents++;
      }
    }
    write(documents, counts, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private static Set<String> termsOf(String headline) {
    String normal = NormalText.of(headline).toString();
    Set<String> terms = new HashSet<>(Terms.of(normal));
    for (int i = 0; i < normal.length(); i++) {
      if (Terms.isHan(normal.charAt(i))) {
        terms.add(normal.substring(i, i + 1));
      }
    }
    return terms;
  }

  private static void write(int documents, Map<String, Integer> counts, PrintStream out) {
    Map<Integer, Set<String>> byCount = new TreeMap<>();
    counts.forEach(
        (term, count) -> {
          if (count >= COUNT_MIN) {
            byCount.computeIfAbsent(count, c -> new TreeSet<>()).add(term);
          }
        });
    out.println("# In how many texts each term occurs; first line: number of texts.");
    out.println("# Made by TermCounter; terms in fewer than " + COUNT_MIN + " are left out.");
    out.println(documents);
    byCount.forEach((count, terms) -> out.println(count + " " + String.join(" ", terms)));
  }
}
