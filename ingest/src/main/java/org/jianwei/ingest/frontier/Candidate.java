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
 * @param index index among the source's entries; -1 for articles
 * @param validators what to ask conditionally with
 * @param knownHash hash of the body that was read last
 * @param entry the entry, where it is one of the catalogue's on this host
 * @param waiting the link, where it is one that waits
 * @param refetch the article, where it is fetched again
 * @param key its key among the waiting links, or among the articles that are fetched again
 */
record Candidate(
    FetchKind kind,
    String url,
    String source,
    int index,
    Validators validators,
    @Nullable String knownHash,
    @Nullable WatchedEntry entry,
    @Nullable WaitingLink waiting,
    @Nullable Refetch refetch,
    @Nullable String key) {

  /**
   * Each so many visits ask without conditions: some servers answer 304 for ever, or leave the ETag
   * as it is when the body changes.
   */
  static final int UNCONDITIONAL_EACH = 20;

  static Candidate of(WatchedEntry entry, EntryState state) {
    return new Candidate(
        entry.kind(),
        entry.url(),
        entry.source(),
        entry.index(),
        condition(state),
        state.bodyHash(),
        entry,
        null,
        null,
        null);
  }

  /**
   * A link that waits.
   *
   * @param state for entries that have moved here: what is known of them here
   */
  static Candidate of(String key, WaitingLink waiting, EntryState state) {
    Link link = waiting.link();
    EntryRef moved = link.kind().recurs() ? link.entry() : null;
    return new Candidate(
        link.kind(),
        link.url(),
        link.source(),
        moved == null ? -1 : moved.index(),
        moved == null ? Validators.NONE : condition(state),
        moved == null ? null : state.bodyHash(),
        null,
        waiting,
        null,
        key);
  }

  static Candidate of(Refetches.Due due) {
    Refetch refetch = due.refetch();
    return new Candidate(
        FetchKind.ARTICLE,
        refetch.url(),
        refetch.source(),
        -1,
        refetch.validators(),
        refetch.bodyHash(),
        null,
        null,
        refetch,
        due.key());
  }

  /** The order with what it was made from. */
  Outstanding made(FetchOrder order) {
    return new Outstanding(lean(order), waiting, refetch);
  }

  FetchOrder order(
      String id, String host, @Nullable HopRules hopRules, Instant now, Instant leaseUntil) {
    return new FetchOrder(
        id,
        host,
        url,
        kind,
        source,
        index,
        validators,
        knownHash,
        hints(),
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

  /** What is known anyway, or not needed any more, is not kept twice. */
  private static FetchOrder lean(FetchOrder order) {
    return new FetchOrder(
        order.id(),
        order.host(),
        order.url(),
        order.kind(),
        order.source(),
        order.entry(),
        order.validators(),
        order.knownHash(),
        Hints.NONE,
        null,
        order.moves(),
        order.attempt(),
        order.notBefore(),
        order.leaseUntil());
  }

  private Hints hints() {
    if (refetch != null) {
      return refetch.hints();
    }
    return waiting == null ? Hints.NONE : waiting.link().hints();
  }

  private static Validators condition(EntryState state) {
    boolean conditional = (state.visits() + 1) % UNCONDITIONAL_EACH != 0;
    return conditional ? state.validators() : Validators.NONE;
  }
}
