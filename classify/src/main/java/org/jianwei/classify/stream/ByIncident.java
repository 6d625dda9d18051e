package org.jianwei.classify.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.jianwei.contracts.incident.MembershipRecord;

/**
 * Sends all records of one incident to one partition: the one that Kafka's own partitioner gives to
 * the incident id.
 */
public final class ByIncident implements StreamPartitioner<String, Object> {

  @Override
  public Optional<Set<Integer>> partitions(
      String topic, String key, Object value, int numPartitions) {
    byte[] incident = MembershipRecord.incidentIdOf(key).getBytes(StandardCharsets.UTF_8);
    return Optional.of(Set.of(BuiltInPartitioner.partitionForKey(incident, numPartitions)));
  }
}
