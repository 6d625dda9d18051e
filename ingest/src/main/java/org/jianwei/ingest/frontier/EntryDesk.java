package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.backoff.FailureKind;
import org.jianwei.ingest.backoff.Trouble;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.rhythm.News;
import org.jianwei.ingest.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the books of the entries: what their visits brought, what the reader says of their pages,
 * and which of the addresses they named were new.
 */
final class EntryDesk {

  private final Table<EntryState> rows;
  private final Watchlist watchlist;
  private final FrontierSettings settings;

  EntryDesk(Table<EntryState> rows, Watchlist watchlist, FrontierSettings settings) {
    this.rows = rows;
    this.watchlist = watchlist;
    this.settings = settings;
  }

  /** The key of an entry's row. */
  static String key(String source, String url) {
    return source + " " + url;
  }

  EntryState state(WatchedEntry entry) {
    return state(key(entry.source(), entry.url()));
  }

  /** What is known of an entry here, where a link leads to which it has moved. */
  EntryState moved(WaitingLink waiting) {
    EntryRef entry = waiting.link().entry();
    if (entry == null || !waiting.link().kind().recurs()) {
      return EntryState.NEW;
    }
    EntryState state = state(movedKey(entry));
    return waiting.link().url().equals(state.movedTo()) ? state : EntryState.NEW;
  }

  /** Notes what a fetch at the place to which an entry has moved brought. */
  void settleMoved(EntryRef entry, WaitingLink waiting, FetchResult result) {
    EntryState state = moved(waiting).moved(waiting.link().url(), null);
    rows.put(movedKey(entry), Visits.answered(state, result));
  }

  /** Draws the consequences of a visit. */
  Settled settle(WatchedEntry entry, FetchResult result, Instant now) {
    return switch (result.outcome()) {
      case FETCHED -> fetched(entry, result, now);
      case UNCHANGED, NOT_MODIFIED ->
          unchanged(entry, Visits.answered(state(entry), result), result, now);
      case MOVED -> moved(entry, result, now);
      case DENIED, REFUSED, FAILED -> failed(entry, result, now);
    };
  }

  /** Takes what the reader says of a page. */
  Settled report(EntryReport report, Instant now) {
    WatchedEntry entry = find(report.entry()).orElse(null);
    if (entry == null) {
      return Settled.of("report-of-no-entry");
    }
    EntryState state = state(entry);
    if (state.pageAt() != null && report.fetchedAt().isBefore(state.pageAt())) {
      return Settled.of("report-late");
    }
    if (report.reason().equals(EntryReport.UNCHANGED)) {
      return unchanged(entry, state, null, now);
    }
    if (!report.isOk()) {
      return unreadable(entry, state.read(report.reason()), report, now);
    }
    Rhythm rhythm = state.rhythm().read(report.named(), report.notBefore());
    EntryState read =
        state
            .read(EntryReport.OK)
            .succeeded(report.fetchedAt())
            .with(rhythm, rhythm.due(entry.interval()))
            .with(state.news().read(now, report.newest(), report.addresses()));
    return put(entry, read, "report-read", now);
  }

  /** Takes the news that an entry named an address that was not known before. */
  Settled news(EntryNews news, Instant now) {
    WatchedEntry entry = find(news.entry()).orElse(null);
    if (entry == null) {
      return Settled.of("news-of-no-entry");
    }
    EntryState state = state(entry);
    News fresh = state.news().fresh(now);
    boolean ofLastPage = state.pageAt() == null || !news.foundAt().isBefore(state.pageAt());
    Rhythm rhythm = ofLastPage ? state.rhythm().withFresh() : state.rhythm();
    boolean well = state.trouble().equals(Trouble.NONE);
    Instant due = well ? rhythm.due(entry.interval()) : state.dueAt();
    return put(entry, state.with(rhythm, due).with(fresh), "news-heard", now);
  }

  /** Notes that an entry must not be asked; the reject is there at the first time only. */
  Optional<Reject> forbid(WatchedEntry entry, Refusals.Refusal refusal, Instant now) {
    EntryState state = state(entry);
    boolean known = refusal.reason().equals(state.trouble().reason());
    Trouble trouble = settings.entries().failed(state.trouble(), refusal.reason(), now);
    save(entry, state.failed(trouble, refusal.until()));
    return known
        ? Optional.empty()
        : Optional.of(Rejects.kept(entry.url(), refusal.reason(), refusal.detail(), now));
  }

  private Settled fetched(WatchedEntry entry, FetchResult result, Instant now) {
    EntryState state = Visits.answered(state(entry), result).page(result.finishedAt());
    Rhythm rhythm = state.rhythm().visited(now, Visits.freshUntil(result, now), entry.interval());
    return put(
        entry,
        state.moved(null, null).with(rhythm, rhythm.due(entry.interval())),
        "entry-fetched",
        now);
  }

  /** The page is the one that was read last: what was said of it holds. */
  private Settled unchanged(
      WatchedEntry entry, EntryState state, @Nullable FetchResult result, Instant now) {
    String read = state.bodyReason();
    if (read != null && !read.equals(EntryReport.OK)) {
      return put(entry, troubled(entry, state, read, now), "entry-unreadable", now);
    }
    Instant earliest = result == null ? null : Visits.freshUntil(result, now);
    Rhythm rhythm = state.rhythm().unchanged(now, earliest, entry.interval());
    EntryState well =
        (result == null ? state : state.moved(null, null))
            .succeeded(now)
            .with(rhythm, rhythm.due(entry.interval()));
    return put(entry, well, "entry-unchanged", now);
  }

  private Settled unreadable(
      WatchedEntry entry, EntryState state, EntryReport report, Instant now) {
    return put(entry, troubled(entry, state, report.reason(), now), "report-unreadable", now);
  }

  private Settled failed(WatchedEntry entry, FetchResult result, Instant now) {
    EntryState state = state(entry);
    save(entry, troubled(entry, state, result.reason(), now));
    if (state.trouble().failures() > 0) {
      return Settled.of("entry-unreachable");
    }
    String detail = entry.source() + ": the entry cannot be fetched; it is tried again.";
    return Settled.rejected(
        "entry-unreachable",
        Rejects.kept(entry.url(), result.reason(), detail, result.finishedAt()));
  }

  /** What has moved is asked for at its new place, at each visit anew. */
  private Settled moved(WatchedEntry entry, FetchResult result, Instant now) {
    EntryState state = state(entry);
    Link link = Visits.moved(entry, result).orElse(null);
    if (link == null) {
      return failed(entry, result, now);
    }
    Rhythm rhythm = state.rhythm().visited(now, null, entry.interval());
    EntryState visited = state.answered().with(rhythm, rhythm.due(entry.interval()));
    if (!Visits.isPermanent(result)) {
      save(entry, visited.moved(null, null));
      return Settled.telling("entry-moved", link);
    }
    boolean known = link.url().equals(state.movedTo());
    save(entry, known ? visited : visited.moved(link.url(), now));
    List<Reject> rejects = known ? List.of() : List.of(Visits.movedForGood(entry, link, result));
    return new Settled("entry-moved", List.of(link), rejects);
  }

  private EntryState troubled(WatchedEntry entry, EntryState state, String reason, Instant now) {
    Trouble trouble = settings.entries().failed(state.trouble(), reason, now);
    // A host that is down is left alone itself: once it is back its entries should not lag behind.
    Duration wait =
        FailureKind.of(reason) == FailureKind.HARD
            ? entry.interval()
            : settings.entries().wait(entry.interval(), trouble, entry.url());
    return state.failed(trouble, now.plus(wait));
  }

  /** Saves a state after an answer, and tells of a silence that has just become odd. */
  private Settled put(WatchedEntry entry, EntryState state, String outcome, Instant now) {
    if (state.trouble().failures() > 0) {
      save(entry, state);
      return Settled.of(outcome);
    }
    Instant silentAfter = state.news().silentAfter(settings.silenceMin());
    boolean silent = silentAfter != null && !now.isBefore(silentAfter);
    if (!silent) {
      save(entry, state.silent(null));
      return Settled.of(outcome);
    }
    boolean known = state.silentSince() != null;
    save(entry, known ? state : state.silent(now));
    return known
        ? Settled.of(outcome)
        : Settled.rejected(outcome, Visits.fellSilent(entry, state, now));
  }

  private Optional<WatchedEntry> find(EntryRef ref) {
    return watchlist.entry(ref.host(), ref.source(), ref.url());
  }

  private void save(WatchedEntry entry, EntryState state) {
    rows.put(key(entry.source(), entry.url()), state);
  }

  private EntryState state(String key) {
    return Objects.requireNonNullElse(rows.get(key), EntryState.NEW);
  }

  /** No address begins with a hyphen. */
  private static String movedKey(EntryRef entry) {
    return key(entry.source(), "-" + entry.index());
  }
}
