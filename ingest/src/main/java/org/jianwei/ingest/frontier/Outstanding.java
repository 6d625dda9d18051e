package org.jianwei.ingest.frontier;

import java.util.Objects;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.Hints;
import org.jspecify.annotations.Nullable;

/**
 * The one order that is under way at a host, with what it was made from, so that this can be put
 * back when the order is lost.
 *
 * @param order the order, without hints and rules
 * @param link the link, for new articles and entries that have moved here
 * @param refetch the article that is fetched again
 */
public record Outstanding(FetchOrder order, @Nullable WaitingLink link, @Nullable Refetch refetch) {

  /** Checks that nothing is missing. */
  public Outstanding {
    Objects.requireNonNull(order, "order");
  }

  /** What feed or list said of the article. */
  Hints hints() {
    if (refetch != null) {
      return refetch.hints();
    }
    return link == null ? Hints.NONE : link.link().hints();
  }
}
