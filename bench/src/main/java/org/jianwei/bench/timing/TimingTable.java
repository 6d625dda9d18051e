package org.jianwei.bench.timing;

import java.util.List;
import java.util.Locale;

/** Timings as a Markdown table, as it stands in docs/performance.md. */
public final class TimingTable {

  private TimingTable() {}

  /**
   * Writes a table, with the machine above it.
   *
   * @param unit what one operation is, such as {@code page}
   */
  public static String of(String unit, List<Timing> timings) {
    StringBuilder table = new StringBuilder();
    table.append(Machine.describe()).append("\n\n");
    table.append(
        String.format(
            Locale.ROOT,
            "| | %ss a second | µs each (middle half) | KB allocated | speed, first = 1 (middle half) |%n",
            unit));
    table.append("|---|---|---|---|---|\n");
    for (Timing t : timings) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f | %.2f (%.2f–%.2f) | %.1f | %.2f (%.2f–%.2f) |%n",
              t.name(),
              t.perSecond(),
              t.nanos().median() / 1e3,
              t.nanos().low() / 1e3,
              t.nanos().high() / 1e3,
              t.bytes() / 1024,
              t.speed().median(),
              t.speed().low(),
              t.speed().high()));
    }
    return table.toString();
  }
}
