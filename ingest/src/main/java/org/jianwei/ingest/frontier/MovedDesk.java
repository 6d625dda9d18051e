package org.jianwei.ingest.frontier;

import java.util.Objects;
import org.jianwei.ingest.fetch.FetchResult;
import org.jspecify.annotations.Nullable;

/**
 * Draws the consequences of the fetch of an entry at the place to which it has moved. Its books are
 * kept where the catalogue has it: there it is told how the visit ended. A page that was read tells
 * so itself, through the reader.
 */
final class MovedDesk {

  private final EntryDesk entries;

  MovedDesk(EntryDesk entries) {
    this.entries = entries;
  }

  Settled settle(@Nullable WaitingLink waiting, FetchResult result) {
    WaitingLink link = Objects.requireNonNull(waiting, "an entry that is none of the catalogue's");
    EntryRef entry = Objects.requireNonNull(link.link().entry(), "see Link");
    return switch (result.outcome()) {
      case FETCHED -> {
        entries.settleMoved(entry, link, result);
        yield Settled.of("moved-entry-fetched");
      }
      case UNCHANGED, NOT_MODIFIED -> {
        entries.settleMoved(entry, link, result);
        yield told("moved-entry-unchanged", entry, result, EntryReport.UNCHANGED);
      }
      case MOVED ->
          Visits.moved(entry, link, result)
              .map(next -> Settled.telling("moved-entry-moved", next))
              .orElseGet(() -> told("moved-entry-unreachable", entry, result, "redirect-limit"));
      case DENIED, REFUSED, FAILED ->
          told("moved-entry-unreachable", entry, result, result.reason());
    };
  }

  private static Settled told(String outcome, EntryRef entry, FetchResult result, String reason) {
    return Settled.telling(outcome, EntryReport.failed(entry, result.finishedAt(), reason));
  }
}
