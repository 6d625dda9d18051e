package org.jianwei.deploy.line;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jspecify.annotations.Nullable;

/** Prints changes as they happen, one line each. */
public final class ChangeTicker {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private static final Map<ChangeType, String> WORDS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(ChangeType.CREATED, "new"),
              Map.entry(ChangeType.ARTICLE_ADDED, "+ article"),
              Map.entry(ChangeType.ARTICLE_REMOVED, "- article"),
              Map.entry(ChangeType.ARTICLE_REVISED, "~ article"),
              Map.entry(ChangeType.LABELS_CHANGED, "labels"),
              Map.entry(ChangeType.SEVERITY_CHANGED, "severity"),
              Map.entry(ChangeType.LEGAL_STAGE_CHANGED, "case stage"),
              Map.entry(ChangeType.SUMMARY_CHANGED, "summary"),
              Map.entry(ChangeType.RELATED_CHANGED, "related"),
              Map.entry(ChangeType.MERGED, "merged"),
              Map.entry(ChangeType.SPLIT, "split"),
              Map.entry(ChangeType.DISMISSED, "dismissed"),
              Map.entry(ChangeType.REOPENED, "reopened")));

  private final PrintStream out;
  private final Clock clock;

  /** Creates one that prints local times in UTC. */
  public ChangeTicker(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /** Prints one change. */
  public void print(IncidentChange change, @Nullable Incident incident) {
    out.printf(
        Locale.ROOT,
        "%s  %-10s  %s  v%-2d  %s%n",
        LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC).format(TIME),
        WORDS.get(change.type()),
        change.incidentId(),
        change.version(),
        describe(change, incident));
  }

  private static String describe(IncidentChange change, @Nullable Incident incident) {
    String after = String.join(", ", change.after());
    return switch (change.type()) {
      case CREATED, DISMISSED, REOPENED, SUMMARY_CHANGED -> titleOf(incident, after);
      case ARTICLE_ADDED, ARTICLE_REMOVED, ARTICLE_REVISED ->
          incident == null ? after : incident.titleZh() + " (" + articles(incident) + ")";
      case LABELS_CHANGED, SEVERITY_CHANGED, LEGAL_STAGE_CHANGED, RELATED_CHANGED, MERGED, SPLIT ->
          String.join(", ", change.before()) + " -> " + after;
    };
  }

  private static String titleOf(@Nullable Incident incident, String otherwise) {
    return incident == null
        ? otherwise
        : "["
            + String.join(", ", incident.properties().harmLevels())
            + "] "
            + incident.titleZh()
            + " | "
            + incident.title();
  }

  private static String articles(Incident incident) {
    return incident.nArticles() == 1
        ? "1 article"
        : incident.nArticles() + " articles, " + incident.nIndependent() + " independent";
  }
}
