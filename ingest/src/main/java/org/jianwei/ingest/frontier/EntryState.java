package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jianwei.ingest.backoff.Trouble;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.rhythm.News;
import org.jianwei.ingest.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry.
 *
 * @param validators what to ask conditionally with
 * @param bodyHash SHA-256 of the body that was read last
 * @param visits visits that were answered
 * @param trouble visits in a row that failed
 * @param dueAt when it is visited next
 * @param pageAt fetch time of the page that was fetched last, by the fetcher's clock
 * @param bodyReason what the reader said of that page, {@code ok} or why not; null where it has yet
 *     to be heard
 * @param lastSuccess when it last could be read, or said that nothing had changed
 * @param rhythm how often it is visited
 * @param news when it last named something new
 * @param silentSince when its silence was noticed; null while there is none
 * @param movedTo where it has moved for good
 * @param movedSince when that was noticed
 */
public record EntryState(
    Validators validators,
    @Nullable String bodyHash,
    long visits,
    Trouble trouble,
    Instant dueAt,
    @Nullable Instant pageAt,
    @Nullable String bodyReason,
    @Nullable Instant lastSuccess,
    Rhythm rhythm,
    News news,
    @Nullable Instant silentSince,
    @Nullable String movedTo,
    @Nullable Instant movedSince) {

  /** An entry that was never visited: due at once. */
  public static final EntryState NEW =
      new EntryState(
          Validators.NONE,
          null,
          0,
          Trouble.NONE,
          Instant.EPOCH,
          null,
          null,
          null,
          Rhythm.NEW,
          News.NONE,
          null,
          null,
          null);

  /** Checks that nothing is missing. */
  public EntryState {
    Objects.requireNonNull(validators, "validators");
    Objects.requireNonNull(trouble, "trouble");
    Objects.requireNonNull(dueAt, "dueAt");
    Objects.requireNonNull(rhythm, "rhythm");
    Objects.requireNonNull(news, "news");
  }

  /** Why the last visit failed, or {@code ok}; null before the first. */
  public @Nullable String reason() {
    if (trouble.reason() != null) {
      return trouble.reason();
    }
    return lastSuccess == null ? null : EntryReport.OK;
  }

  EntryState failed(Trouble after, Instant due) {
    return with(
        next -> {
          next.trouble = after;
          next.dueAt = due;
        });
  }

  /** A body was read to its end. */
  EntryState body(Validators validatorsNow, @Nullable String hash) {
    return with(
        next -> {
          next.validators = validatorsNow;
          next.bodyHash = hash;
          next.visits++;
        });
  }

  /** A page was fetched, of which the reader has yet to be heard. */
  EntryState page(Instant fetchedAt) {
    return with(
        next -> {
          next.pageAt = fetchedAt;
          next.bodyReason = null;
        });
  }

  /** It was answered, but there is nothing to read. */
  EntryState answered() {
    return with(next -> next.visits++);
  }

  /** What the reader said of its page. */
  EntryState read(String reason) {
    return with(next -> next.bodyReason = reason);
  }

  EntryState succeeded(Instant at) {
    return with(
        next -> {
          next.trouble = Trouble.NONE;
          next.lastSuccess = at;
        });
  }

  EntryState with(Rhythm rhythmNow, Instant due) {
    return with(
        next -> {
          next.rhythm = rhythmNow;
          next.dueAt = due;
        });
  }

  EntryState with(News newsNow) {
    return with(next -> next.news = newsNow);
  }

  EntryState silent(@Nullable Instant since) {
    return with(next -> next.silentSince = since);
  }

  EntryState moved(@Nullable String to, @Nullable Instant since) {
    return with(
        next -> {
          next.movedTo = to;
          next.movedSince = since;
        });
  }

  private EntryState with(Consumer<Next> change) {
    Next next = new Next(this);
    change.accept(next);
    return next.state();
  }

  /** The state to come, while it is made out of the one before. */
  private static final class Next {

    private Validators validators;
    private @Nullable String bodyHash;
    private long visits;
    private Trouble trouble;
    private Instant dueAt;
    private @Nullable Instant pageAt;
    private @Nullable String bodyReason;
    private @Nullable Instant lastSuccess;
    private Rhythm rhythm;
    private News news;
    private @Nullable Instant silentSince;
    private @Nullable String movedTo;
    private @Nullable Instant movedSince;

    Next(EntryState before) {
      validators = before.validators;
      bodyHash = before.bodyHash;
      visits = before.visits;
      trouble = before.trouble;
      dueAt = before.dueAt;
      pageAt = before.pageAt;
      bodyReason = before.bodyReason;
      lastSuccess = before.lastSuccess;
      rhythm = before.rhythm;
      news = before.news;
      silentSince = before.silentSince;
      movedTo = before.movedTo;
      movedSince = before.movedSince;
    }

    EntryState state() {
      return new EntryState(
          validators,
          bodyHash,
          visits,
          trouble,
          dueAt,
          pageAt,
          bodyReason,
          lastSuccess,
          rhythm,
          news,
          silentSince,
          movedTo,
          movedSince);
    }
  }
}
