package org.jianwei.console.http;

import org.jianwei.runtime.Tally;

/** Writes a tally in the text format that Prometheus reads (exposition format 0.0.4). */
final class Counters {

  static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private Counters() {}

  static String text(Tally tally, int openIncidents) {
    StringBuilder text = new StringBuilder();
    text.append("# HELP jianwei_records_total Records by step and outcome since the start.\n");
    text.append("# TYPE jianwei_records_total counter\n");
    tally
        .snapshot()
        .forEach(
            (step, outcomes) ->
                outcomes.forEach(
                    (outcome, count) ->
                        text.append("jianwei_records_total{step=\"")
                            .append(step)
                            .append("\",outcome=\"")
                            .append(outcome)
                            .append("\"} ")
                            .append(count)
                            .append('\n')));
    text.append("# HELP jianwei_open_incidents Open incidents that the console shows.\n");
    text.append("# TYPE jianwei_open_incidents gauge\n");
    return text.append("jianwei_open_incidents ").append(openIncidents).append('\n').toString();
  }
}
