package org.jianwei.ingest.feed;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of reading a feed. */
public sealed interface FeedOutcome {

  /** Calls the function for what it is. */
  <T extends @Nullable Object> T fold(
      Function<? super Entries, ? extends T> entries,
      Function<? super Unreadable, ? extends T> unreadable);

  /**
   * The feed was read.
   *
   * @param entries its entries, in its order, each once; may be empty
   * @param skipped entries without an http or https address
   * @param left entries beyond {@link FeedReader#ENTRIES_MAX}, which were not read
   * @param schedule what the feed says of its rhythm
   */
  record Entries(List<FeedEntry> entries, int skipped, int left, FeedSchedule schedule)
      implements FeedOutcome {

    /** Takes a copy, in which no two entries share a guid. */
    public Entries {
      entries = SharedGuids.drop(entries);
      Objects.requireNonNull(schedule, "schedule");
    }

    @Override
    public <T extends @Nullable Object> T fold(
        Function<? super Entries, ? extends T> entriesFound,
        Function<? super Unreadable, ? extends T> unreadable) {
      return entriesFound.apply(this);
    }
  }

  /**
   * It is no feed.
   *
   * @param reason short code in kebab case, such as {@code not-a-feed}
   * @param detail what was found instead, one sentence
   * @param excerpt its first characters
   */
  record Unreadable(String reason, String detail, String excerpt) implements FeedOutcome {

    /** Checks that nothing is missing. */
    public Unreadable {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(excerpt, "excerpt");
    }

    @Override
    public <T extends @Nullable Object> T fold(
        Function<? super Entries, ? extends T> entriesFound,
        Function<? super Unreadable, ? extends T> unreadable) {
      return unreadable.apply(this);
    }
  }
}
