package org.jianwei.console.metric;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jianwei.contracts.source.AlarmKind;
import org.jianwei.contracts.source.SourceHealth;
import org.jspecify.annotations.Nullable;

/**
 * Figures of each source, all of them gauges with the tag {@code source}: they come from a topic
 * and outlive this process. A source that leaves the catalogue takes its figures along.
 *
 * <table>
 * <caption>names in Prometheus</caption>
 * <tr><td>{@code jianwei_source_last_success_timestamp_seconds}</td><td>Unix time; NaN for never</td></tr>
 * <tr><td>{@code jianwei_source_last_new_article_timestamp_seconds}</td><td>Unix time; NaN for never; now minus it is the silence</td></tr>
 * <tr><td>{@code jianwei_source_failure_streak}</td><td>visits in a row that failed</td></tr>
 * <tr><td>{@code jianwei_source_new_articles}</td><td>articles named for the first time, ever</td></tr>
 * <tr><td>{@code jianwei_source_fetches}, {@code …_failures}</td><td>requests ever; those without use</td></tr>
 * <tr><td>{@code jianwei_source_received_bytes}</td><td>decoded bytes of answers, ever</td></tr>
 * <tr><td>{@code jianwei_source_latency_seconds}</td><td>moving average; NaN where unknown</td></tr>
 * <tr><td>{@code jianwei_source_alarms{kind}}</td><td>alarms now, 0 where all is well</td></tr>
 * </table>
 */
final class SourceMeters {

  private static final double MS_PER_SECOND = 1_000;

  private final Map<MultiGauge, ToDoubleFunction<SourceHealth>> figures = new LinkedHashMap<>();
  private final MeterRegistry registry;
  private final MultiGauge alarms;

  SourceMeters(MeterRegistry registry) {
    this.registry = registry;
    figure(
        "last.success.timestamp",
        "seconds",
        "When one of its entries last could be read.",
        source -> seconds(source.lastSuccess()));
    figure(
        "last.new.article.timestamp",
        "seconds",
        "When one of its entries last named an article that was new.",
        source -> seconds(source.lastNewArticle()));
    figure("failure.streak", null, "Visits in a row that failed.", SourceHealth::failureStreak);
    figure("new.articles", null, "Articles named for the first time.", SourceHealth::newArticles);
    figure("fetches", null, "Requests that were carried out for it.", SourceHealth::fetches);
    figure("failures", null, "Requests that brought no answer of use.", SourceHealth::failures);
    figure("received", "bytes", "Decoded bytes of its answers.", SourceHealth::bytes);
    figure(
        "latency",
        "seconds",
        "Moving average of the time from a request to its last byte.",
        source -> source.latencyMs() == null ? Double.NaN : source.latencyMs() / MS_PER_SECOND);
    this.alarms =
        MultiGauge.builder("jianwei.source.alarms")
            .description("What is wrong with it now, by kind.")
            .register(registry);
  }

  /** Shows these sources and no others. */
  void show(List<SourceHealth> sources) {
    figures.forEach(
        (gauge, figure) ->
            gauge.register(
                sources.stream()
                    .map(s -> MultiGauge.Row.of(Tags.of("source", s.source()), s, figure))
                    .toList(),
                true));
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    sources.forEach(source -> rows.addAll(alarms(source)));
    alarms.register(rows, true);
  }

  private void figure(
      String name,
      @Nullable String unit,
      String description,
      ToDoubleFunction<SourceHealth> figure) {
    figures.put(
        MultiGauge.builder("jianwei.source." + name)
            .baseUnit(unit)
            .description(description)
            .register(registry),
        figure);
  }

  private static List<MultiGauge.Row<?>> alarms(SourceHealth source) {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    Arrays.stream(AlarmKind.values())
        .forEach(
            kind ->
                rows.add(
                    MultiGauge.Row.of(
                        Tags.of("source", source.source(), "kind", kind.label()),
                        source.alarms().stream().filter(a -> a.kind() == kind).count())));
    return rows;
  }

  private static double seconds(@Nullable Instant time) {
    return time == null ? Double.NaN : time.toEpochMilli() / MS_PER_SECOND;
  }
}
