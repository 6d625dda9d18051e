package org.jianwei.contracts.incident;

import java.util.Map;

/**
 * A named thing that the articles speak of, in AIM's form.
 *
 * @param score how often it is named, relative to the most frequent, 1 to 100
 * @param type {@code person}, {@code org}, {@code loc} or {@code wiki}
 * @param label name by ISO 639-2 code, such as {@code eng} or {@code zho}
 */
public record Concept(int score, String type, Map<String, String> label) {

  /** Copies the map. */
  public Concept {
    label = Map.copyOf(label);
  }
}
