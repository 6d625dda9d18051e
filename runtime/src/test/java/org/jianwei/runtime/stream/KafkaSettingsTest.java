package org.jianwei.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {

  @Test
  void securityProperties_reachEveryClient() {
    KafkaSettings kafka = settings("broker:9093", Map.of("security.protocol", "SASL_SSL"));

    assertThat(kafka.clientProperties()).containsEntry("security.protocol", "SASL_SSL");
    assertThat(kafka.consumerProperties("reader")).containsEntry("security.protocol", "SASL_SSL");
    assertThat(kafka.producerProperties("fetcher-0"))
        .containsEntry("security.protocol", "SASL_SSL");
    assertThat(StreamsProperties.of("reader", kafka))
        .containsEntry("security.protocol", "SASL_SSL");
  }

  @Test
  void consumers_seeCommittedRecordsOnly() {
    assertThat(settings("broker:9092", Map.of()).consumerProperties("watch"))
        .containsEntry("isolation.level", "read_committed");
  }

  @Test
  void streams_runExactlyOnce() {
    assertThat(StreamsProperties.of("reader", settings("broker:9092", Map.of())))
        .containsEntry("processing.guarantee", "exactly_once_v2");
  }

  @Test
  void blankServers_areRefused() {
    assertThatThrownBy(() -> settings(" ", Map.of())).isInstanceOf(ConfigException.class);
  }

  @Test
  void prefixThatIsNoGroupName_isRefused() {
    assertThatThrownBy(() -> new KafkaSettings("b:1", Path.of("s"), "Über", Map.of()))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("Über");
  }

  private static KafkaSettings settings(String servers, Map<String, String> client) {
    return new KafkaSettings(servers, Path.of("state"), "jianwei", client);
  }
}
