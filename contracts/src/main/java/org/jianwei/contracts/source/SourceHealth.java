package org.jianwei.contracts.source;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one source is doing: the value of {@code source-health}, its latest version by source id. A
 * source that leaves the catalogue is deleted there. It is written when it changes, but not at
 * every fetch; the totals count since the frontier first heard of the source.
 *
 * <p>How long a source has been silent is left to the reader, who has the time: it is the time
 * since {@code lastNewArticle}.
 *
 * @param source id of the source
 * @param name what people call it
 * @param updatedAt when the last fetch that is counted here ended; null before the first
 * @param lastSuccess when one of its entries last could be read, or said that nothing had changed
 * @param lastNewArticle when one of its entries last named an article that was not known before
 * @param failureStreak the most visits in a row that failed, over its entries
 * @param newArticles articles that were named for the first time
 * @param fetches requests that were carried out for it: entries, articles and robots.txt
 * @param failures those of them that brought no answer of use
 * @param bytes decoded bytes of the answers
 * @param latencyMs moving average of the time from a request to its last byte, in milliseconds
 * @param alarms what is wrong now; empty where nothing is
 * @param entries its entries, in the order of their addresses; the first {@value #ENTRIES_MAX}
 */
public record SourceHealth(
    String source,
    String name,
    @Nullable Instant updatedAt,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastNewArticle,
    int failureStreak,
    long newArticles,
    long fetches,
    long failures,
    long bytes,
    @Nullable Long latencyMs,
    List<SourceAlarm> alarms,
    List<EntryHealth> entries) {

  /** Most entries, and most alarms, that one record tells of. */
  public static final int ENTRIES_MAX = 100;

  /** Checks that nothing is missing, and keeps the first entries and alarms. */
  public SourceHealth {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(name, "name");
    alarms = List.copyOf(alarms.subList(0, Math.min(alarms.size(), ENTRIES_MAX)));
    entries = List.copyOf(entries.subList(0, Math.min(entries.size(), ENTRIES_MAX)));
  }
}
