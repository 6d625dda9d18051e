package org.jianwei.deploy.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.stream.KafkaSettings;

/** The latest values of memberships and incidents, as any reader of the topics has them. */
public final class MembershipRows {

  private MembershipRows() {}

  /** Rows of memberships by key. */
  public static Map<String, MembershipRecord> of(KafkaSettings kafka) {
    Map<String, MembershipRecord> rows = new TreeMap<>();
    for (ConsumerRecord<String, byte[]> r : TopicDump.of(kafka, Topics.MEMBERSHIPS)) {
      if (r.value() == null) {
        rows.remove(r.key());
      } else {
        rows.put(r.key(), parse(r, MembershipRecord.class));
      }
    }
    return rows;
  }

  /** Records of incidents by id. */
  public static Map<String, Incident> records(KafkaSettings kafka) {
    Map<String, Incident> records = new TreeMap<>();
    for (ConsumerRecord<String, byte[]> r : TopicDump.of(kafka, Topics.INCIDENTS)) {
      records.put(r.key(), parse(r, Incident.class));
    }
    return records;
  }

  private static <T> T parse(ConsumerRecord<String, byte[]> record, Class<T> type) {
    try {
      return JsonCodec.read(record.value(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(record.key(), e);
    }
  }
}
