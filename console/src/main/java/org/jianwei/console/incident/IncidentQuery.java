package org.jianwei.console.incident;

import org.jspecify.annotations.Nullable;

/**
 * Which incidents to list.
 *
 * @param label harm level that they have; null for any
 * @param harmType kind of harm that they have; null for any
 * @param text words that all occur in the record, case and width ignored; empty for any
 * @param page page of the list, from 1
 */
public record IncidentQuery(
    @Nullable String label, @Nullable String harmType, String text, int page) {

  /** Longest search text, in UTF-16 chars; the rest is cut. */
  public static final int TEXT_CHARS_MAX = 200;

  /** Every incident. */
  public static final IncidentQuery ALL = new IncidentQuery(null, null, "", 1);

  /** Cuts the text and keeps the page within range. */
  public IncidentQuery {
    text = text.length() > TEXT_CHARS_MAX ? text.substring(0, TEXT_CHARS_MAX) : text;
    page = Math.max(1, page);
  }

  /** The same query for another page. */
  public IncidentQuery withPage(int other) {
    return new IncidentQuery(label, harmType, text, other);
  }
}
