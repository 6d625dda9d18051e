package org.jianwei.console.metric;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jianwei.console.incident.IncidentIndex;
import org.jianwei.console.source.SourceIndex;
import org.jianwei.runtime.Tally;

/**
 * Figures in the text format that Prometheus reads (exposition format 0.0.4):
 *
 * <ul>
 *   <li>{@code jianwei_records_total{step,outcome}}: records that this process handled
 *   <li>{@code jianwei_open_incidents}: open incidents that the console shows
 *   <li>{@code jianwei_source_…{source}}: see {@link SourceMeters}
 * </ul>
 *
 * <p>Thread-safe.
 */
public final class Metrics {

  /** Content type of {@link #text}. */
  public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final SourceMeters sourceMeters = new SourceMeters(registry);
  private final SourceIndex sources;
  private final Tally tally;

  /** Figures of what these hold, as they are when {@link #text} is called. */
  public Metrics(Tally tally, IncidentIndex incidents, SourceIndex sources) {
    this.tally = tally;
    this.sources = sources;
    Gauge.builder("jianwei.open.incidents", incidents, IncidentIndex::size)
        .description("Open incidents that the console shows.")
        .register(registry);
  }

  /** All figures as they are now. */
  public synchronized String text() {
    tally
        .snapshot()
        .forEach((step, outcomes) -> outcomes.keySet().forEach(outcome -> record(step, outcome)));
    sourceMeters.show(sources.worstFirst());
    return registry.scrape();
  }

  /** Registering what is registered changes nothing. */
  private void record(String step, String outcome) {
    FunctionCounter.builder("jianwei.records", tally, t -> t.of(step, outcome))
        .description("Records by step and outcome since this process started.")
        .tag("step", step)
        .tag("outcome", outcome)
        .register(registry);
  }
}
