package org.jianwei.aggregate.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;

/**
 * CloudEvents attributes as Kafka headers.
 *
 * <p>Source: CloudEvents 1.0, Kafka protocol binding, binary content mode.
 */
final class CloudEventHeaders {

  private static final String TYPE = "org.jianwei.incident.";
  private static final String SOURCE = "/jianwei/aggregate";

  /** The {@code $id} of the schema of the value. */
  private static final String SCHEMA = "urn:jianwei:schema:%s:v1";

  private CloudEventHeaders() {}

  /** Type {@code org.jianwei.incident.created}, or {@code .updated} for later versions. */
  static Headers of(Incident incident) {
    return headers(
        "incident",
        incident.version() == 1 ? "created" : "updated",
        incident.id() + "/" + incident.version(),
        incident.id(),
        incident.updatedAt());
  }

  /** Type {@code org.jianwei.incident.change.} and the kind, such as {@code article-added}. */
  static Headers of(IncidentChange change) {
    String kind = change.type().label().toLowerCase(Locale.ROOT).replace('_', '-');
    return headers(
        "incident-change", "change." + kind, change.id(), change.incidentId(), change.at());
  }

  private static Headers headers(
      String schema, String type, String id, String subject, Instant time) {
    Headers headers = new RecordHeaders();
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_type", TYPE + type);
    add(headers, "ce_source", SOURCE);
    add(headers, "ce_id", id);
    add(headers, "ce_subject", subject);
    add(headers, "ce_time", time.toString());
    add(headers, "ce_dataschema", SCHEMA.formatted(schema));
    add(headers, "content-type", "application/json");
    return headers;
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
