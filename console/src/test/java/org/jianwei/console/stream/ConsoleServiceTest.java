package org.jianwei.console.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jianwei.console.Golden;
import org.jianwei.console.http.ConsoleSettings;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ConsoleServiceTest {

  private static final Incident INCIDENT = Golden.incident(Golden.COMPANION);

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final Tally tally = new Tally();
  private ConsoleService service;

  @BeforeEach
  void create() {
    service = new ConsoleService(() -> consumer, ConsoleSettings.local(0), tally);
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void records_becomePages() throws Exception {
    topicsExist(Map.of(incidents(), 1L, changes(), 1L));
    service.start();
    deliver(
        record(incidents(), 0, Golden.bytes(Golden.COMPANION)),
        record(changes(), 0, Golden.bytes("incident-change.created")));

    assertThat(service.health()).isEqualTo(Health.of(Health.State.RUNNING));
    assertThat(get("/?lang=en")).contains(INCIDENT.title());
    assertThat(get("/incidents/" + INCIDENT.id() + "?lang=en")).contains("<b>Opened</b>");
  }

  @Test
  void healthBeforeEverythingIsRead_saysSo() {
    topicsExist(Map.of(incidents(), 1L, changes(), 0L));
    service.start();

    assertThat(service.health().isRunning()).isTrue();
    assertThat(service.health().detail()).contains("still reading");
  }

  @Test
  void unreadableRecords_areCountedAndPassedOver() throws Exception {
    topicsExist(Map.of(incidents(), 4L, changes(), 0L));
    service.start();
    deliver(
        record(incidents(), 0, "{\"id\":".getBytes(StandardCharsets.UTF_8)),
        record(incidents(), 1, Golden.altered(Golden.COMPANION, t -> t.put("severity", "awful"))),
        record(incidents(), 2, null),
        record(incidents(), 3, Golden.bytes(Golden.FACE_SWAP)));

    assertThat(tally.of("console", "unreadable")).isEqualTo(2);
    assertThat(tally.of("console", "tombstone")).isEqualTo(1);
    assertThat(tally.of("console", "incident")).isEqualTo(1);
    assertThat(service.health().isRunning()).isTrue();
  }

  @Test
  void missingTopic_isOneClearMessage() {
    consumer.updatePartitions(Topics.INCIDENTS.name(), List.of(info(incidents())));
    consumer.updatePartitions(Topics.INCIDENT_CHANGES.name(), List.of());
    consumer.updateBeginningOffsets(Map.of(incidents(), 0L));

    assertThatThrownBy(service::start)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("jianwei.incident-changes.v1");
    assertThat(consumer.closed()).isTrue();
    assertThat(service.health().state()).isEqualTo(Health.State.FAILED);
  }

  @Test
  void takenPort_isOneClearMessage() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      ConsoleSettings settings = ConsoleSettings.local(taken.getLocalPort());
      ConsoleService second = new ConsoleService(() -> consumer, settings, tally);

      assertThatThrownBy(second::start)
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("Choose another port");
    }
  }

  @Test
  void readingThatFails_isHealthThatSaysWhy() {
    topicsExist(Map.of(incidents(), 1L, changes(), 0L));
    service.start();
    consumer.schedulePollTask(
        () -> {
          throw new KafkaException("not authorised");
        });
    awaitFailed();

    assertThat(service.health().state()).isEqualTo(Health.State.FAILED);
    assertThat(service.health().detail()).contains("not authorised");
  }

  @Test
  void close_stopsReadingAndListening() throws Exception {
    topicsExist(Map.of(incidents(), 0L, changes(), 0L));
    service.start();
    InetSocketAddress address =
        new InetSocketAddress(service.address().getHost(), service.address().getPort());
    service.close();
    service.close();

    assertThat(consumer.closed()).isTrue();
    assertThat(service.health().state()).isEqualTo(Health.State.STOPPED);
    try (Socket socket = new Socket()) {
      assertThatThrownBy(() -> socket.connect(address)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void sourceHealth_becomesAPageUntilTheSourceIsDeleted() throws Exception {
    topicsExist(Map.of(incidents(), 0L, changes(), 0L));
    service.start();
    deliver(health(0, Golden.bytes("source-health.login-page")));
    String before = get("/sources?lang=en");
    deliver(health(1, null));

    assertThat(before).contains("临江通讯");
    assertThat(get("/sources?lang=en")).doesNotContain("临江通讯");
  }

  private void topicsExist(Map<TopicPartition, Long> incidentEndOffsets) {
    Map<TopicPartition, Long> endOffsets = new HashMap<>(incidentEndOffsets);
    endOffsets.put(health(), 0L);
    Map<TopicPartition, Long> beginnings = new HashMap<>();
    endOffsets
        .keySet()
        .forEach(
            partition -> {
              beginnings.put(partition, 0L);
              consumer.updatePartitions(partition.topic(), List.of(info(partition)));
            });
    consumer.updateBeginningOffsets(beginnings);
    consumer.updateEndOffsets(endOffsets);
  }

  /** Hands the records to the next poll and returns when the poll after it begins. */
  @SafeVarargs
  private void deliver(ConsumerRecord<byte[], byte[]>... records) throws InterruptedException {
    CountDownLatch taken = new CountDownLatch(1);
    consumer.schedulePollTask(() -> List.of(records).forEach(consumer::addRecord));
    consumer.schedulePollTask(taken::countDown);
    assertThat(taken.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private void awaitFailed() {
    while (service.health().state() != Health.State.FAILED) {
      Thread.onSpinWait();
    }
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(service.address().resolve(path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static TopicPartition incidents() {
    return new TopicPartition(Topics.INCIDENTS.name(), 0);
  }

  private static TopicPartition changes() {
    return new TopicPartition(Topics.INCIDENT_CHANGES.name(), 0);
  }

  private static TopicPartition health() {
    return new TopicPartition(Topics.SOURCE_HEALTH.name(), 0);
  }

  private static ConsumerRecord<byte[], byte[]> health(long offset, byte[] value) {
    byte[] key = "linjiang-wire".getBytes(StandardCharsets.UTF_8);
    return new ConsumerRecord<>(health().topic(), 0, offset, key, value);
  }

  private static PartitionInfo info(TopicPartition partition) {
    Node[] none = {};
    return new PartitionInfo(partition.topic(), partition.partition(), Node.noNode(), none, none);
  }

  private static ConsumerRecord<byte[], byte[]> record(
      TopicPartition partition, long offset, byte[] value) {
    return new ConsumerRecord<>(
        partition.topic(), partition.partition(), offset, new byte[] {1}, value);
  }
}
