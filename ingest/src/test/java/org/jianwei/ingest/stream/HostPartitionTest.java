package org.jianwei.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.jianwei.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostPartitionTest {

  @ParameterizedTest
  @ValueSource(strings = {"news.example.cn", "127.0.0.1:8001", "xn--fiqs8s.example", "[::1]:80"})
  void of_anyHost_isWhereTheProducerPutsIt(String host) {
    assertThat(HostPartition.of(host))
        .isEqualTo(
            BuiltInPartitioner.partitionForKey(
                host.getBytes(StandardCharsets.UTF_8), Topics.LINKS.partitions()));
  }

  @Test
  void topicsKeyedByHost_haveAsManyPartitions() {
    assertThat(Topics.LINKS.partitions())
        .isEqualTo(Topics.FETCH_ORDERS.partitions())
        .isEqualTo(Topics.FETCH_RESULTS.partitions());
  }
}
