import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.json.JsonCodec;

/**
 * Follows incidents and their changes: keeps the latest record of each and prints every change.
 *
 * <p>Needs the jars {@code contracts}, {@code kafka-clients}, {@code jackson-databind} and {@code
 * slf4j-api}. Run it with {@code java -cp '<jars>' FollowIncidents.java 127.0.0.1:19092}.
 */
public final class FollowIncidents {

  private final Map<String, Incident> latest = new TreeMap<>();

  public static void main(String[] args) throws Exception {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers", args[0],
            "group.id", "follow-incidents",
            "auto.offset.reset", "earliest",
            "isolation.level", "read_committed"); // the line writes in transactions
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topics.INCIDENTS.name(), Topics.INCIDENT_CHANGES.name()));
      FollowIncidents follower = new FollowIncidents();
      while (true) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
          follower.take(record);
        }
      }
    }
  }

  private void take(ConsumerRecord<String, byte[]> record) throws Exception {
    if (record.topic().equals(Topics.INCIDENTS.name())) {
      Incident incident = JsonCodec.read(record.value(), Incident.class);
      latest.put(incident.id(), incident); // versions of one incident come in order
      System.out.println(
          type(record) + " " + incident.id() + " v" + incident.version() + " " + incident.title());
    } else {
      IncidentChange change = JsonCodec.read(record.value(), IncidentChange.class);
      System.out.println(type(record) + " " + change.id() + " " + change.reason());
    }
  }

  /** The CloudEvents type, by which most changes can be passed over without parsing them. */
  private static String type(ConsumerRecord<String, byte[]> record) {
    Header header = record.headers().lastHeader("ce_type");
    return header == null ? "?" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
