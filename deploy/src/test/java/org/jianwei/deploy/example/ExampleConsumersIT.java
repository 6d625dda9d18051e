package org.jianwei.deploy.example;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.contracts.Schemas;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.deploy.broker.BrokerSettings;
import org.jianwei.deploy.broker.EmbeddedBroker;
import org.jianwei.deploy.process.JavaProcess;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.TopicProvisioner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consumers in docs/examples, each in a process of its own, on a real broker. */
class ExampleConsumersIT {

  private static final Path EXAMPLES = Path.of("../docs/examples");
  private static final String CREATED = "org.jianwei.incident.created";
  private static final String CHANGED = "org.jianwei.incident.change.legal-stage-changed";
  private static final int SECONDS_MAX = 60;

  @TempDir static Path directory;

  private static EmbeddedBroker broker;
  private static Incident incident;
  private static IncidentChange change;

  @BeforeAll
  static void fillTheTopics() throws Exception {
    broker = EmbeddedBroker.start(new BrokerSettings(directory, 0));
    new TopicProvisioner(new KafkaSettings(broker.bootstrapServers(), directory, "test", Map.of()))
        .provision(Topics.all());
    byte[] record = example("incident.companion-appeal.json");
    byte[] event = example("incident-change.legal-stage.json");
    incident = JsonCodec.read(record, Incident.class);
    change = JsonCodec.read(event, IncidentChange.class);
    send(Topics.INCIDENTS, incident.id(), record, CREATED);
    send(Topics.INCIDENT_CHANGES, change.incidentId(), event, CHANGED);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void java_printsRecordsAndChanges() throws Exception {
    String source = EXAMPLES.resolve("FollowIncidents.java").toString();
    try (JavaProcess consumer = JavaProcess.start(source, broker.bootstrapServers())) {
      awaitBoth(consumer);
    }
  }

  /** Runs where Debian's python3-confluent-kafka, or the same from elsewhere, is installed. */
  @Test
  void python_printsRecordsAndChanges() throws Exception {
    Optional<String> python = pythonWithClient();
    assumeTrue(python.isPresent(), "no Python has confluent_kafka (python3-confluent-kafka)");
    List<String> command =
        List.of(
            python.orElseThrow(),
            EXAMPLES.resolve("follow_incidents.py").toString(),
            broker.bootstrapServers());
    try (JavaProcess consumer = JavaProcess.other(command)) {
      awaitBoth(consumer);
    }
  }

  private static void awaitBoth(JavaProcess consumer) throws Exception {
    String record = CREATED + " " + incident.id() + " v" + incident.version() + " ";
    String event = CHANGED + " " + change.id() + " ";
    consumer.awaitLines(1, l -> l.equals(record + incident.title()), SECONDS_MAX);
    consumer.awaitLines(1, l -> l.equals(event + change.reason()), SECONDS_MAX);
  }

  private static Optional<String> pythonWithClient() throws Exception {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      try (JavaProcess asked = JavaProcess.other(List.of(python, "-c", "import confluent_kafka"))) {
        if (asked.awaitExit(SECONDS_MAX) == 0) {
          return Optional.of(python);
        }
      } catch (IOException e) {
        // There is no such program, and so no client.
        continue;
      }
    }
    return Optional.empty();
  }

  private static void send(Topic topic, String key, byte[] value, String type) throws Exception {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.name(), key, value);
    record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }

  private static byte[] example(String name) throws IOException {
    try (InputStream in = Schemas.class.getResourceAsStream("examples/" + name)) {
      return in.readAllBytes();
    }
  }
}
