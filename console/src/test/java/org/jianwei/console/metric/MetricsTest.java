package org.jianwei.console.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.console.Golden;
import org.jianwei.console.incident.IncidentIndex;
import org.jianwei.console.source.SourceIndex;
import org.jianwei.runtime.Tally;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private static final String WIRE = "{source=\"linjiang-wire\"} ";

  private final Tally tally = new Tally();
  private final SourceIndex sources = new SourceIndex();
  private final Metrics metrics = new Metrics(tally, new IncidentIndex(), sources);

  @Test
  void text_countedBetweenTwoReadings_grows() {
    tally.count("fetch", "fetched");
    String first = metrics.text();
    tally.count("fetch", "fetched");
    tally.count("fetch", "failed");

    assertThat(first).contains("jianwei_records_total{outcome=\"fetched\",step=\"fetch\"} 1.0\n");
    assertThat(metrics.text())
        .contains("jianwei_records_total{outcome=\"fetched\",step=\"fetch\"} 2.0\n")
        .contains("jianwei_records_total{outcome=\"failed\",step=\"fetch\"} 1.0\n");
  }

  @Test
  void text_ofASource_hasItsFiguresInBaseUnits() {
    sources.put(Golden.source("source-health.login-page"));

    assertThat(metrics.text())
        .contains("jianwei_source_last_success_timestamp_seconds" + WIRE + "1.773092411004E9\n")
        .contains("jianwei_source_failure_streak" + WIRE + "4.0\n")
        .contains("jianwei_source_fetches" + WIRE + "402.0\n")
        .contains("jianwei_source_failures" + WIRE + "4.0\n")
        .contains("jianwei_source_received_bytes" + WIRE + "9120440.0\n")
        .contains("jianwei_source_latency_seconds" + WIRE + "NaN\n")
        .contains("jianwei_source_alarms{kind=\"unreadable\",source=\"linjiang-wire\"} 1.0\n")
        .contains("jianwei_source_alarms{kind=\"silent\",source=\"linjiang-wire\"} 0.0\n");
  }

  @Test
  void text_newerHealth_replacesTheFigures() {
    sources.put(Golden.source("source-health.login-page"));
    String before = metrics.text();
    sources.remove("linjiang-wire");
    sources.put(Golden.source("source-health.well"));

    assertThat(before).contains("linjiang-wire");
    assertThat(metrics.text())
        .doesNotContain("linjiang-wire")
        .contains("source=\"" + Golden.source("source-health.well").source() + "\"");
  }
}
