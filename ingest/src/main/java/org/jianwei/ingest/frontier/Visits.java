package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Optional;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Outcome;
import org.jspecify.annotations.Nullable;

/** What the results of visits say. */
final class Visits {

  /** Redirects that may send one address on before it is given up, as RFC 9309 has it. */
  static final int MOVES_MAX = 5;

  private Visits() {}

  /** The state after an answer that was not a redirect. */
  static EntryState answered(EntryState state, FetchResult result) {
    return result.outcome() == Outcome.FETCHED || result.outcome() == Outcome.UNCHANGED
        ? state.body(result.validators(), result.bodyHash())
        : state.answered();
  }

  /** Until when the server calls its answer fresh; null where it does not say. */
  static @Nullable Instant freshUntil(FetchResult result, Instant now) {
    return result.freshForMs() == null ? null : now.plusMillis(result.freshForMs());
  }

  /** The link to where an entry has moved; empty where that leads nowhere. */
  static Optional<Link> moved(WatchedEntry entry, FetchResult result) {
    return moved(entry.ref(), new MovedFrom(entry.kind(), 0), result);
  }

  /** The link to where what moved before has moved on; empty where that leads nowhere. */
  static Optional<Link> moved(EntryRef entry, WaitingLink from, FetchResult result) {
    return moved(entry, new MovedFrom(from.link().kind(), from.link().moves()), result);
  }

  /** Whether the entry's address in the catalogue should be mended. */
  static boolean isPermanent(FetchResult result) {
    return result.permanent();
  }

  static Reject movedForGood(WatchedEntry entry, Link link, FetchResult result) {
    String detail =
        entry.source()
            + ": the entry has moved for good to "
            + link.url()
            + "; it is followed, but mend the source's file.";
    return Rejects.kept(entry.url(), "entry-moved", detail, result.finishedAt());
  }

  static Reject fellSilent(WatchedEntry entry, EntryState state, Instant now) {
    String detail =
        entry.source()
            + ": the entry answers well, but has shown nothing new since "
            + state.news().lastSign()
            + "; see whether it is still kept up.";
    return Rejects.kept(entry.url(), "entry-silent", detail, now);
  }

  private static Optional<Link> moved(EntryRef entry, MovedFrom from, FetchResult result) {
    String location = result.location();
    if (location == null || from.moves() >= MOVES_MAX) {
      return Optional.empty();
    }
    return HostKey.of(location)
        .map(
            host ->
                new Link(
                    host,
                    location,
                    entry.source(),
                    from.kind(),
                    Hints.NONE,
                    from.moves() + 1,
                    result.finishedAt(),
                    entry));
  }

  private record MovedFrom(FetchKind kind, int moves) {}
}
