package org.jianwei.ingest.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of an errand so far.
 *
 * @param stops every address on it, the ordered one first
 * @param permanent whether all redirects were permanent ones
 */
record Trail(List<String> stops, boolean permanent) {

  Trail {
    stops = List.copyOf(stops);
  }

  static Trail from(String url) {
    return new Trail(List.of(url), true);
  }

  Trail to(String url, boolean permanently) {
    List<String> longer = new ArrayList<>(stops);
    longer.add(url);
    return new Trail(longer, permanent && permanently);
  }

  int redirects() {
    return stops.size() - 1;
  }

  String last() {
    return stops.get(stops.size() - 1);
  }

  /** Where redirects led; null where there was none. */
  @Nullable String location() {
    return redirects() == 0 ? null : last();
  }

  /** Whether an address may replace the ordered one for good. */
  boolean replaces() {
    return redirects() > 0 && permanent;
  }
}
