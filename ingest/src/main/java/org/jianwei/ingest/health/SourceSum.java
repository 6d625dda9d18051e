package org.jianwei.ingest.health;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jianwei.contracts.source.EntryHealth;
import org.jianwei.contracts.source.SourceAlarm;
import org.jianwei.contracts.source.SourceHealth;
import org.jianwei.ingest.frontier.FetchTotals;
import org.jianwei.ingest.frontier.SourceShare;
import org.jspecify.annotations.Nullable;

/** Adds up the shares of a source. */
final class SourceSum {

  private SourceSum() {}

  static SourceHealth of(String name, String source, List<SourceShare> shares) {
    FetchTotals totals =
        shares.stream().map(SourceShare::totals).reduce(FetchTotals.NONE, FetchTotals::plus);
    List<EntryHealth> entries =
        shares.stream()
            .flatMap(share -> share.entries().stream())
            .sorted(Comparator.comparing(EntryHealth::url))
            .toList();
    List<SourceAlarm> alarms =
        shares.stream()
            .flatMap(share -> share.alarms().stream())
            .sorted(Comparator.comparing(SourceAlarm::url).thenComparing(SourceAlarm::kind))
            .toList();
    return new SourceHealth(
        source,
        name,
        totals.lastAt(),
        latest(entries, EntryHealth::lastSuccess),
        latest(entries, EntryHealth::lastNewArticle),
        entries.stream().mapToInt(EntryHealth::failureStreak).max().orElse(0),
        totals.newArticles(),
        totals.fetches(),
        totals.failures(),
        totals.bytes(),
        totals.latencyMs(),
        alarms,
        entries);
  }

  private static @Nullable Instant latest(
      List<EntryHealth> entries, Function<EntryHealth, @Nullable Instant> time) {
    return entries.stream()
        .map(time)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
