package org.jianwei.bench.group;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.jianwei.classify.term.TermWeights;

/**
 * Chinese without a meaning: each character follows the one before as often as it does in general
 * news, by the shipped counts. So two such texts share about as many common and rare terms as two
 * articles about different matters.
 */
final class Babble {

  private static final String COUNTS = "text-term-counts.txt";
  private static final int SENTENCE = 24;

  private final Int2ObjectOpenHashMap<Followers> followers = new Int2ObjectOpenHashMap<>();
  private final IntArrayList characters = new IntArrayList();

  /** The characters that stand behind one, with the sums of their counts. */
  private static final class Followers {
    final IntArrayList next = new IntArrayList();
    final IntArrayList sums = new IntArrayList();

    void add(char follower, int count) {
      next.add(follower);
      sums.add(count + (sums.isEmpty() ? 0 : sums.getInt(sums.size() - 1)));
    }

    char draw(Random random) {
      int at = random.nextInt(sums.getInt(sums.size() - 1));
      int low = 0;
      int high = sums.size() - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sums.getInt(middle) > at) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return (char) next.getInt(low);
    }
  }

  /** Reads the shipped counts. */
  Babble() {
    InputStream counts = TermWeights.class.getResourceAsStream(COUNTS);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(counts), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> line.contains(" ") && line.charAt(0) != '#').forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(COUNTS, e);
    }
  }

  private void read(String line) {
    String[] fields = line.split(" ");
    int count = Integer.parseInt(fields[0]);
    for (int i = 1; i < fields.length; i++) {
      String term = fields[i];
      if (term.length() == 2 && isHan(term.charAt(0)) && isHan(term.charAt(1))) {
        followers.computeIfAbsent(term.charAt(0), c -> new Followers()).add(term.charAt(1), count);
        characters.add(term.charAt(0));
      }
    }
  }

  /** Text of some length, in sentences. */
  String text(Random random, int chars) {
    StringBuilder text = new StringBuilder(chars + chars / SENTENCE + 1);
    char at = any(random);
    for (int i = 1; i <= chars; i++) {
      text.append(at);
      Followers here = followers.get(at);
      at = here == null || i % SENTENCE == 0 ? any(random) : here.draw(random);
      if (i % SENTENCE == 0) {
        text.append('。');
      }
    }
    return text.toString();
  }

  private char any(Random random) {
    return (char) characters.getInt(random.nextInt(characters.size()));
  }

  private static boolean isHan(char character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }
}
