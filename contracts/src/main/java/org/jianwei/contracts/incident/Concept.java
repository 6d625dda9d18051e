package org.jianwei.contracts.incident;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A named thing that the articles speak of, in AIM's form.
 *
 * @param score how often it is named, relative to the most frequent, 1 to 100
 * @param type {@code person}, {@code org}, {@code loc} or {@code wiki}
 * @param label name by ISO 639-2 code, such as {@code eng} or {@code zho}
 */
public record Concept(int score, String type, Map<String, String> label) {

  /** Copies the map, sorted, so that equal records are equal byte for byte. */
  public Concept {
    label = Collections.unmodifiableMap(new TreeMap<>(label));
  }
}
