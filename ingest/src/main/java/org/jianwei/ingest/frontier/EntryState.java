package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
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

  EntryState due(Instant due) {
    return new EntryState(
        validators,
        bodyHash,
        visits,
        trouble,
        due,
        pageAt,
        bodyReason,
        lastSuccess,
        rhythm,
        news,
        silentSince,
        movedTo,
        movedSince);
  }

  EntryState failed(Trouble after, Instant due) {
    return new EntryState(
        validators,
        bodyHash,
        visits,
        after,
        due,
        pageAt,
        bodyReason,
        lastSuccess,
        rhythm,
        news,
        silentSince,
        movedTo,
        movedSince);
  }

  /** A body was read to its end. */
  EntryState body(Validators validatorsNow, @Nullable String hash) {
    return new EntryState(
        validatorsNow,
        hash,
        visits + 1,
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

  /** A page was fetched, of which the reader has yet to be heard. */
  EntryState page(Instant fetchedAt) {
    return new EntryState(
        validators,
        bodyHash,
        visits,
        trouble,
        dueAt,
        fetchedAt,
        null,
        lastSuccess,
        rhythm,
        news,
        silentSince,
        movedTo,
        movedSince);
  }

  /** It was answered, but there is nothing to read. */
  EntryState answered() {
    return new EntryState(
        validators,
        bodyHash,
        visits + 1,
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

  /** What the reader said of its page. */
  EntryState read(String reason) {
    return new EntryState(
        validators,
        bodyHash,
        visits,
        trouble,
        dueAt,
        pageAt,
        reason,
        lastSuccess,
        rhythm,
        news,
        silentSince,
        movedTo,
        movedSince);
  }

  EntryState succeeded(Instant at) {
    return new EntryState(
        validators,
        bodyHash,
        visits,
        Trouble.NONE,
        dueAt,
        pageAt,
        bodyReason,
        at,
        rhythm,
        news,
        silentSince,
        movedTo,
        movedSince);
  }

  EntryState with(Rhythm rhythmNow, Instant due) {
    return new EntryState(
        validators,
        bodyHash,
        visits,
        trouble,
        due,
        pageAt,
        bodyReason,
        lastSuccess,
        rhythmNow,
        news,
        silentSince,
        movedTo,
        movedSince);
  }

  EntryState with(News newsNow) {
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
        newsNow,
        silentSince,
        movedTo,
        movedSince);
  }

  EntryState silent(@Nullable Instant since) {
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
        since,
        movedTo,
        movedSince);
  }

  EntryState moved(@Nullable String to, @Nullable Instant since) {
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
        to,
        since);
  }
}
