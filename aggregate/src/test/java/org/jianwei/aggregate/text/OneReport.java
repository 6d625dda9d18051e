package org.jianwei.aggregate.text;

import java.time.Instant;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.contracts.incident.Incident;

/** An incident of one report, and its record. */
final class OneReport {

  private static final IncidentWriter WRITER = IncidentWriter.shipped();

  private OneReport() {}

  static Report report(String title, String text) {
    return Report.of("江海晚报", "2026-09-02", title, text).founder();
  }

  static Incident write(Report report) {
    return WRITER.write(Cases.of(report), 1, Instant.parse("2026-10-01T00:00:00Z"));
  }
}
