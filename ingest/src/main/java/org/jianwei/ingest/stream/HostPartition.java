package org.jianwei.ingest.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;
import org.jianwei.contracts.Topics;

/**
 * The partition of a host on links, fetch-orders and fetch-results: that of Kafka's default
 * partitioner, murmur2 over the key. So each frontier task knows which hosts are its own.
 */
final class HostPartition {

  private HostPartition() {}

  /** The partition of a host, from 0. */
  static int of(String host) {
    return of(host, Topics.FETCH_ORDERS.partitions());
  }

  static int of(String host, int partitions) {
    return Utils.toPositive(Utils.murmur2(host.getBytes(StandardCharsets.UTF_8))) % partitions;
  }
}
