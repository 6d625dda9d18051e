package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an entry held, or why it could not be read.
 *
 * @param entry the entry
 * @param fetchedAt fetch time of the page
 * @param reason {@code ok}, {@code unchanged}, or a short code in kebab case such as {@code
 *     feed-unreadable}
 * @param named addresses that it names
 * @param newest latest time of publication among them
 * @param addresses hash of the addresses, whatever their order; empty where it could not be read
 * @param notBefore earliest next visit by what the feed says of its own rhythm
 */
public record EntryReport(
    EntryRef entry,
    Instant fetchedAt,
    String reason,
    int named,
    @Nullable Instant newest,
    String addresses,
    @Nullable Instant notBefore)
    implements LinkRecord {

  /** The reason of a page that was read. */
  public static final String OK = "ok";

  /** The reason where an entry has moved and its page there is the one that was read last. */
  static final String UNCHANGED = "unchanged";

  /** Checks that nothing is missing. */
  public EntryReport {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(fetchedAt, "fetchedAt");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(addresses, "addresses");
  }

  /** The report of an entry that could not be read, or not be fetched where it has moved to. */
  public static EntryReport failed(EntryRef entry, Instant fetchedAt, String reason) {
    return new EntryReport(entry, fetchedAt, reason, 0, null, "", null);
  }

  @Override
  public String key() {
    return entry.host();
  }

  boolean isOk() {
    return reason.equals(OK);
  }
}
