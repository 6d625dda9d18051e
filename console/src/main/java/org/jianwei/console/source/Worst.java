package org.jianwei.console.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jianwei.contracts.source.AlarmKind;
import org.jianwei.contracts.source.SourceAlarm;
import org.jianwei.contracts.source.SourceHealth;

/**
 * What an operator should look at first: the graver alarm, then more alarms, then more failures in
 * a row, then the longer silence; what never named an article counts as the longest silent.
 */
final class Worst {

  /** From what is lost to what merely should be mended. */
  private static final List<AlarmKind> GRAVEST_FIRST =
      List.of(
          AlarmKind.RESTING,
          AlarmKind.FAILING,
          AlarmKind.UNREADABLE,
          AlarmKind.SILENT,
          AlarmKind.FORBIDDEN,
          AlarmKind.MOVED);

  static final Comparator<SourceHealth> FIRST =
      Comparator.comparingInt(Worst::gravity)
          .thenComparing(source -> -source.alarms().size())
          .thenComparing(source -> -source.failureStreak())
          .thenComparing(
              SourceHealth::lastNewArticle,
              Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparing(SourceHealth::source);

  private Worst() {}

  private static int gravity(SourceHealth source) {
    return source.alarms().stream()
        .map(SourceAlarm::kind)
        .mapToInt(GRAVEST_FIRST::indexOf)
        .min()
        .orElse(GRAVEST_FIRST.size());
  }
}
