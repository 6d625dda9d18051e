package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;

/**
 * An entry named an address that was not known before. Of those that were known nothing is said:
 * their number is what the {@link EntryReport} names, less these.
 *
 * @param entry the entry
 * @param foundAt fetch time of the page that named it
 */
public record EntryNews(EntryRef entry, Instant foundAt) implements LinkRecord {

  /** Checks that nothing is missing. */
  public EntryNews {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(foundAt, "foundAt");
  }

  @Override
  public String key() {
    return entry.host();
  }
}
