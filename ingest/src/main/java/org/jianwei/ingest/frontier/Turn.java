package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.List;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for a host now.
 *
 * @param order the order to issue; null where none is due
 * @param wakeAt when to look again, unless something is heard of the host before; null for never
 * @param records what others must know
 * @param rejects links that were dropped on the way
 * @param pages texts that feeds carried of articles that must not be fetched
 * @param overdue what is thought of the order that was under way
 */
public record Turn(
    @Nullable FetchOrder order,
    @Nullable Instant wakeAt,
    List<LinkRecord> records,
    List<Reject> rejects,
    List<Page> pages,
    Overdue overdue) {

  /** What is thought of an order. */
  public enum Overdue {
    /** Nothing: it has time, or there is none. */
    NO,
    /** Its time is over, but results from before are still to be read. */
    IN_DOUBT,
    /** Its result never came. It was given up just now. */
    LOST
  }

  /** Without texts from feeds. */
  public Turn(
      @Nullable FetchOrder order,
      @Nullable Instant wakeAt,
      List<LinkRecord> records,
      List<Reject> rejects) {
    this(order, wakeAt, records, rejects, List.of(), Overdue.NO);
  }

  /** The same after an order was given up. */
  Turn afterLoss() {
    return new Turn(order, wakeAt, records, rejects, pages, Overdue.LOST);
  }

  static Turn inDoubt(Instant wakeAt) {
    return new Turn(null, wakeAt, List.of(), List.of(), List.of(), Overdue.IN_DOUBT);
  }

  static Turn until(@Nullable Instant wakeAt) {
    return new Turn(null, wakeAt, List.of(), List.of());
  }
}
