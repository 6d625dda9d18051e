package org.jianwei.classify.incident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How much it says that a term occurs: shipped statistics of general Chinese news, so that a
 * comparison of two texts never depends on what else has been read. Written by {@link TermCounter}.
 * Immutable and thread-safe.
 */
public final class TermWeights {

  private static final String HEADLINES = "term-counts.txt";
  private static final String TEXTS = "text-term-counts.txt";

  /** Stands for the occurrences of a term that is not listed. */
  private static final double UNLISTED = 1.5;

  /** Weight of the single character in the estimate of a pair; smooths rare pairs. */
  private static final double SMOOTHING = 5;

  /** What one char of a word or number in another script says, in nats: about nine bits in four. */
  private static final double OTHER_CHAR_NATS = 2.2;

  private final double documents;
  private final double characters;
  private final Map<String, Integer> counts;

  private TermWeights(double documents, Map<String, Integer> counts) {
    this.documents = documents;
    this.counts = counts;
    this.characters =
        counts.entrySet().stream()
            .filter(e -> e.getKey().length() == 1 && Terms.isHan(e.getKey().charAt(0)))
            .mapToDouble(Map.Entry::getValue)
            .sum();
  }

  /** The shipped statistics of headlines. */
  public static TermWeights ofHeadlines() {
    return shipped(HEADLINES);
  }

  /**
   * The shipped statistics of the beginnings of articles, where turns of phrase are common that no
   * headline has.
   */
  public static TermWeights ofTexts() {
    return shipped(TEXTS);
  }

  private static TermWeights shipped(String name) {
    InputStream in = TermWeights.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("resource " + name + " is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TermWeights read(BufferedReader lines) throws IOException {
    double documents = 0;
    Map<String, Integer> counts = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" ", -1);
      int count = Integer.parseInt(parts[0]);
      if (parts.length == 1) {
        documents = count;
      }
      for (int i = 1; i < parts.length; i++) {
        counts.put(parts[i], count);
      }
    }
    return new TermWeights(documents, counts);
  }

  /** Inverse document frequency in nats: about 0 for a term in every headline, 10 for a new one. */
  public double weight(String term) {
    Integer count = counts.get(term);
    return StrictMath.log(documents / (count == null ? UNLISTED : count + UNLISTED));
  }

  /** How surprising a stretch of text is, in nats, by a model of pairs of characters. */
  public double information(String text) {
    double nats = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Terms.isHan(c)) {
        nats += Character.isLetterOrDigit(c) ? OTHER_CHAR_NATS : 0;
        continue;
      }
      boolean follows = i > 0 && Terms.isHan(text.charAt(i - 1));
      nats -= StrictMath.log(follows ? probability(text.substring(i - 1, i + 1)) : probability(c));
    }
    return nats;
  }

  private double probability(char c) {
    return (counts.getOrDefault(String.valueOf(c), 0) + 0.5) / (characters + 3000);
  }

  private double probability(String pair) {
    double before = counts.getOrDefault(pair.substring(0, 1), 0);
    double smoothed = SMOOTHING * probability(pair.charAt(1));
    return (counts.getOrDefault(pair, 0) + smoothed) / (before + SMOOTHING);
  }
}
