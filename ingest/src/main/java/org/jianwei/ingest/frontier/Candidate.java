package org.jianwei.ingest.frontier;

import java.time.Instant;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.HopRules;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * An address that is due on a host.
 *
 * @param kind what stands there
 * @param url the address
 * @param source id of its source
 * @param entry index among the source's entries; -1 for articles
 * @param validators what to ask conditionally with
 * @param knownHash hash of the body that was read last
 * @param waiting for articles: the link
 * @param waitingKey for articles: its key among the waiting links
 */
record Candidate(
    FetchKind kind,
    String url,
    String source,
    int entry,
    Validators validators,
    @Nullable String knownHash,
    @Nullable WaitingLink waiting,
    @Nullable String waitingKey) {

  /**
   * Each so many visits ask without conditions: some servers answer 304 for ever, or leave the ETag
   * as it is when the body changes.
   */
  static final int UNCONDITIONAL_EACH = 20;

  static Candidate of(WatchedEntry entry, EntryState state) {
    boolean conditional = (state.visits() + 1) % UNCONDITIONAL_EACH != 0;
    return new Candidate(
        entry.kind(),
        entry.url(),
        entry.source(),
        entry.index(),
        conditional ? state.validators() : Validators.NONE,
        state.bodyHash(),
        null,
        null);
  }

  static Candidate of(String key, WaitingLink waiting) {
    Link link = waiting.link();
    return new Candidate(
        link.kind(), link.url(), link.source(), -1, Validators.NONE, null, waiting, key);
  }

  FetchOrder order(
      String id, String host, @Nullable HopRules hopRules, Instant now, Instant leaseUntil) {
    return new FetchOrder(
        id,
        host,
        url,
        kind,
        source,
        entry,
        validators,
        knownHash,
        waiting == null ? Hints.NONE : waiting.link().hints(),
        hopRules,
        waiting == null ? 0 : waiting.link().moves(),
        waiting == null ? 0 : waiting.attempt(),
        now,
        leaseUntil);
  }

  /** The order for the robots.txt that must be known first. */
  FetchOrder robotsOrder(String id, String host, Instant now, Instant leaseUntil) {
    return new FetchOrder(
        id,
        host,
        HostKey.robotsUrl(url),
        FetchKind.ROBOTS,
        source,
        -1,
        Validators.NONE,
        null,
        Hints.NONE,
        null,
        0,
        0,
        now,
        leaseUntil);
  }
}
