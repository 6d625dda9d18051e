package org.jianwei.console.page;

import java.util.Map;
import org.jianwei.runtime.config.ShippedFile;

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
    return ShippedFile.yaml(WordList.class, FILE, WordList.class);
  }
}
