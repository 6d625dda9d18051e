package org.jianwei.aggregate.count;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianwei.contracts.vocabulary.Facet;

/**
 * What one independent report adds to the counts of its incident.
 *
 * @param month month of its publication, {@code YYYY-MM}
 * @param official whether an authority published it
 * @param confidence how sure its label is, 0 to 1
 * @param labels keys of its labels, each once
 */
public record Spoken(String month, boolean official, double confidence, Set<String> labels) {

  private static final String OF = ": ";
  private static final Map<String, Facet> FACETS =
      Arrays.stream(Facet.values()).collect(Collectors.toUnmodifiableMap(Facet::label, f -> f));

  /** Copies the labels. */
  public Spoken {
    labels = Collections.unmodifiableSet(new TreeSet<>(labels));
  }

  /** The key under which a label is counted. */
  public static String key(Facet facet, String value) {
    return facet.label() + OF + value;
  }

  /** The facet of a key. */
  public static Facet facet(String key) {
    return Objects.requireNonNull(FACETS.get(key.substring(0, key.indexOf(OF))), key);
  }

  /** The value of a key. */
  public static String value(String key) {
    return key.substring(key.indexOf(OF) + OF.length());
  }

  Weight weight() {
    return Weight.ofOne(official, confidence);
  }
}
