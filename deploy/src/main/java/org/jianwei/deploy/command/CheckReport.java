package org.jianwei.deploy.command;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jianwei.ingest.check.EntryCheck;
import org.jspecify.annotations.Nullable;

/** A check as a table, followed by what is wrong. */
final class CheckReport {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private CheckReport() {}

  static String of(List<EntryCheck> checks) {
    TextTable table =
        new TextTable(
            "SOURCE", "NAME", "KIND", "ANSWER", "ROBOTS", "READ", "LINKS", "NEWEST", "ARTICLE",
            "CHARSET", "MS");
    checks.forEach(check -> table.row(cells(check)));
    StringBuilder report = new StringBuilder(table.toString());
    long wrong = checks.stream().filter(check -> !check.isFine()).count();
    if (wrong > 0) {
      report.append("\nWrong:\n");
    }
    for (EntryCheck check : checks) {
      check
          .faults()
          .forEach(f -> report.append("  ").append(check.source().id() + ": " + f + "\n"));
    }
    long sources = checks.stream().map(check -> check.source().id()).distinct().count();
    return report
        .append(
            String.format(
                Locale.ROOT,
                "%nSources: %d. Entries: %d, of which %d fine and %d wrong.%n",
                sources,
                checks.size(),
                checks.size() - wrong,
                wrong))
        .toString();
  }

  private static String[] cells(EntryCheck check) {
    return new String[] {
      check.source().id(),
      check.source().name(),
      check.entry().kind().name().toLowerCase(Locale.ROOT),
      check.answer(),
      check.consent() == null ? "" : check.consent().words(),
      check.reading(),
      check.reading().isEmpty() ? "" : Integer.toString(check.links()),
      minute(check.newest()),
      check.article(),
      check.charset(),
      check.took().isZero() ? "" : Long.toString(check.took().toMillis())
    };
  }

  private static String minute(@Nullable OffsetDateTime at) {
    return at == null ? "" : MINUTE.format(at);
  }
}
