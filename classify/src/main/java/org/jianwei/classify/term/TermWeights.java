package org.jianwei.classify.term;

import it.unimi.dsi.fastutil.ints.Int2DoubleMap;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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

  /** One in so many characters is any that no headline has. */
  private static final double CHARACTERS_UNSEEN = 3000;

  private static final double UNSEEN = 0.5;
  private static final double LOG_SMOOTHING = StrictMath.log(SMOOTHING);
  private static final char FIRST_HAN = '\u4e00';
  private static final int HAN = 0x5200;

  private final Int2DoubleMap weights;

  /** Nats of pairs that are listed, where the first of them is read. */
  private final Int2DoubleMap pairNats = new Int2DoubleOpenHashMap();

  /** Nats of each single character, by its place in the block. */
  private final double[] nats = new double[HAN];

  /** Logarithm of the smoothed occurrences of each character. */
  private final double[] before = new double[HAN];

  private TermWeights(double documents, Int2IntMap counts) {
    this.weights = new Int2DoubleOpenHashMap(counts.size());
    weights.defaultReturnValue(StrictMath.log(documents / UNLISTED));
    double characters = CHARACTERS_UNSEEN;
    for (int i = 0; i < HAN; i++) {
      characters += counts.get(FIRST_HAN + i);
    }
    for (int i = 0; i < HAN; i++) {
      int count = counts.get(FIRST_HAN + i);
      nats[i] = -StrictMath.log((count + UNSEEN) / characters);
      before[i] = StrictMath.log(count + SMOOTHING);
    }
    for (Int2IntMap.Entry entry : counts.int2IntEntrySet()) {
      list(entry.getIntKey(), entry.getIntValue(), documents);
    }
    pairNats.defaultReturnValue(Double.NaN);
  }

  private void list(int term, int count, double documents) {
    weights.put(term, StrictMath.log(documents / (count + UNLISTED)));
    char first = (char) (term >>> Character.SIZE);
    if (Terms.isHan(first)) {
      char second = (char) term;
      double smoothed = SMOOTHING * StrictMath.exp(-nats[second - FIRST_HAN]);
      pairNats.put(term, before[first - FIRST_HAN] - StrictMath.log(count + smoothed));
    }
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
    Int2IntMap counts = new Int2IntOpenHashMap();
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
        counts.put(Terms.code(parts[i]), count);
      }
    }
    return new TermWeights(documents, counts);
  }

  /** Inverse document frequency in nats: about 0 for a term in every headline, 10 for a new one. */
  public double weight(String term) {
    return weight(Terms.code(term));
  }

  /** The same for the code of a term. */
  public double weight(int code) {
    return weights.get(code);
  }

  /** How surprising a text is, in nats, by a model of pairs of characters. */
  public double information(String text) {
    return information(text, 0, text.length());
  }

  /** How surprising a stretch of a text is by itself, in nats. */
  public double information(String text, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Terms.isHan(c)) {
        sum += Character.isLetterOrDigit(c) ? OTHER_CHAR_NATS : 0;
      } else if (i > from && Terms.isHan(text.charAt(i - 1))) {
        sum += nats(text.charAt(i - 1), c);
      } else {
        sum += nats[c - FIRST_HAN];
      }
    }
    return sum;
  }

  private double nats(char first, char second) {
    double listed = pairNats.get(Terms.code(first, second));
    return Double.isNaN(listed)
        ? before[first - FIRST_HAN] + nats[second - FIRST_HAN] - LOG_SMOOTHING
        : listed;
  }
}
