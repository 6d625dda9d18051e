package org.jianwei.bench.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of an entry.
 *
 * @param title its title, blanks left out
 * @param url its address
 * @param at when it was published, to the second
 */
record SeenEntry(String title, @Nullable String url, @Nullable Instant at) {

  static SeenEntry of(@Nullable String title, @Nullable String url, @Nullable Instant at) {
    return new SeenEntry(title == null ? "" : title.replaceAll("\\s+", ""), url, at);
  }
}
