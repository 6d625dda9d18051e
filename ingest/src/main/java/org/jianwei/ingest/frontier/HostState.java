package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
import org.jianwei.ingest.backoff.Trouble;
import org.jianwei.ingest.fetch.FetchKind;
import org.jspecify.annotations.Nullable;

/**
 * When a host may be asked again.
 *
 * @param orders how many orders were issued, which numbers the next
 * @param queued how many links were ever queued, which orders the next
 * @param waiting how many links wait now
 * @param refetches how many articles wait to be fetched again
 * @param trouble fetches in a row that failed
 * @param nextAllowedAt earliest time of the next request
 * @param entryLast whether the last order was for an entry; articles and entries take turns
 * @param outstanding the one order that is under way
 */
public record HostState(
    long orders,
    long queued,
    int waiting,
    int refetches,
    Trouble trouble,
    Instant nextAllowedAt,
    boolean entryLast,
    @Nullable Outstanding outstanding) {

  /** A host that was never asked. */
  public static final HostState NEW =
      new HostState(0, 0, 0, 0, Trouble.NONE, Instant.EPOCH, false, null);

  /** Checks that nothing is missing. */
  public HostState {
    Objects.requireNonNull(trouble, "trouble");
    Objects.requireNonNull(nextAllowedAt, "nextAllowedAt");
  }

  HostState withLink() {
    return new HostState(
        orders, queued + 1, waiting + 1, refetches, trouble, nextAllowedAt, entryLast, outstanding);
  }

  HostState withoutLink() {
    int left = Math.max(0, waiting - 1);
    return new HostState(
        orders, queued, left, refetches, trouble, nextAllowedAt, entryLast, outstanding);
  }

  HostState withRefetches(int more) {
    int now = Math.max(0, refetches + more);
    return new HostState(
        orders, queued, waiting, now, trouble, nextAllowedAt, entryLast, outstanding);
  }

  HostState issued(Outstanding made) {
    FetchKind kind = made.order().kind();
    boolean entry = kind == FetchKind.ROBOTS ? entryLast : kind.recurs();
    return new HostState(
        orders + 1, queued, waiting, refetches, trouble, nextAllowedAt, entry, made);
  }

  HostState settled(Trouble now, Instant nextAt) {
    return new HostState(orders, queued, waiting, refetches, now, nextAt, entryLast, null);
  }
}
