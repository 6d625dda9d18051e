package org.jianwei.ingest.explain;

import java.util.Objects;

/**
 * A value that one rule offers for a field.
 *
 * @param origin which kind of rule: {@code rule} (the source's own), {@code json-ld}, {@code meta},
 *     {@code text} (a line that the page shows), {@code script}, {@code density}, {@code feed},
 *     {@code url}, {@code source}
 * @param place where on the page: a selector, the name of a meta element, a line; may be empty
 * @param value the value as it would go into the article
 */
public record Candidate(String origin, String place, String value) {

  /** Longest place that is kept, in chars. */
  private static final int PLACE_CHARS_MAX = 120;

  /** Checks that nothing is missing, and cuts the place. */
  public Candidate {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(value, "value");
    if (place.length() > PLACE_CHARS_MAX) {
      place = place.substring(0, PLACE_CHARS_MAX - 1) + "…";
    }
  }
}
