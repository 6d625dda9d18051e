package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.List;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for a host now.
 *
 * @param order the order to issue; null where none is due
 * @param wakeAt when to look again, unless something is heard of the host before; null for never
 * @param records what others must know
 * @param rejects links that were dropped on the way
 */
public record Turn(
    @Nullable FetchOrder order,
    @Nullable Instant wakeAt,
    List<LinkRecord> records,
    List<Reject> rejects) {

  static Turn until(@Nullable Instant wakeAt) {
    return new Turn(null, wakeAt, List.of(), List.of());
  }
}
