package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jspecify.annotations.Nullable;

/**
 * When a host may be asked again.
 *
 * @param orders how many orders were issued, which numbers the next
 * @param queued how many links were ever queued, which orders the next
 * @param waiting how many links wait now
 * @param failures fetches in a row that failed
 * @param nextAllowedAt earliest time of the next request
 * @param entryLast whether the last order was for an entry; articles and entries take turns
 * @param outstanding the one order that is under way
 */
public record HostState(
    long orders,
    long queued,
    int waiting,
    int failures,
    Instant nextAllowedAt,
    boolean entryLast,
    @Nullable FetchOrder outstanding) {

  /** A host that was never asked. */
  public static final HostState NEW = new HostState(0, 0, 0, 0, Instant.EPOCH, false, null);

  /** Checks that nothing is missing. */
  public HostState {
    Objects.requireNonNull(nextAllowedAt, "nextAllowedAt");
  }

  HostState withLink() {
    return new HostState(
        orders, queued + 1, waiting + 1, failures, nextAllowedAt, entryLast, outstanding);
  }

  HostState withoutLink() {
    return new HostState(
        orders, queued, Math.max(0, waiting - 1), failures, nextAllowedAt, entryLast, outstanding);
  }

  HostState issued(FetchOrder order) {
    boolean entry = order.kind() == FetchKind.ROBOTS ? entryLast : order.kind().recurs();
    return new HostState(orders + 1, queued, waiting, failures, nextAllowedAt, entry, order);
  }

  HostState settled(int failuresNow, Instant nextAt) {
    return new HostState(orders, queued, waiting, failuresNow, nextAt, entryLast, null);
  }
}
