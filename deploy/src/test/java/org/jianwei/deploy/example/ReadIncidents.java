package org.jianwei.deploy.example;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.json.JsonCodec;

/** The example of the README: prints each incident record, for ever. */
public final class ReadIncidents {

  private ReadIncidents() {}

  public static void main(String[] args) throws Exception {
    // README: begin
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            args[0],
            "group.id",
            "my-reader",
            "auto.offset.reset",
            "earliest",
            "isolation.level",
            "read_committed");
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topics.INCIDENTS.name()));
      while (true) {
        for (var record : consumer.poll(Duration.ofSeconds(1))) {
          Incident incident = JsonCodec.read(record.value(), Incident.class);
          System.out.println(incident.id() + " v" + incident.version() + " " + incident.titleZh());
        }
      }
    }
    // README: end
  }
}
