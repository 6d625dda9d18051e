package org.jianwei.classify.lexicon;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One lexicon file.
 *
 * @param signals the signals it defines
 */
public record SignalFile(List<Entry> signals) {

  /** Copies the list. */
  public SignalFile {
    signals = List.copyOf(Objects.requireNonNull(signals, "signals"));
  }

  /**
   * One signal and the words that give it.
   *
   * @param signal name, such as {@code harm.fraud}; unique over all files
   * @param about what the words have in common
   * @param terms words in normalised form
   * @param unless longer strings in which a term means something else
   */
  public record Entry(
      String signal, @Nullable String about, List<String> terms, @Nullable List<String> unless) {

    /** Checks that the terms are given. */
    public Entry {
      Objects.requireNonNull(signal, "signal");
      terms = List.copyOf(Objects.requireNonNull(terms, "terms of " + signal));
      unless = unless == null ? List.of() : List.copyOf(unless);
      if (terms.isEmpty()) {
        throw new IllegalArgumentException("signal " + signal + " has no terms");
      }
    }

    /** The longer strings; empty where there are none. */
    public List<String> exceptions() {
      return unless == null ? List.of() : unless;
    }
  }
}
