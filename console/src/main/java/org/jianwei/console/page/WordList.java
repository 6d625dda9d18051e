package org.jianwei.console.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jianwei.runtime.config.StrictYaml;

/**
 * All words of the pages, as they stand in {@code words.yaml}.
 *
 * @param ui words of the pages themselves, by key
 * @param terms words of closed vocabularies, by list and wire form
 */
record WordList(Map<String, Phrase> ui, Map<String, Map<String, Phrase>> terms) {

  private static final String FILE = "words.yaml";

  WordList {
    ui = Map.copyOf(ui);
    terms = Map.copyOf(terms);
  }

  /** Reads the list that is in the jar. */
  static WordList load() {
    try (InputStream in = WordList.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return StrictYaml.read(yaml, WordList.class, Path.of(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
