package org.jianwei.deploy.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.classify.secondreader.SecondReaderSettings;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.stream.IngestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second reader beside the line, on a real broker: an endpoint that fails stops nothing. */
class SecondReaderIT {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path directory;

  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean broken = true;
  private HttpServer endpoint;

  @BeforeEach
  void openEndpoint() throws IOException {
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.createContext("/v1/chat/completions", this::answer);
    endpoint.start();
  }

  @AfterEach
  void closeEndpoint() {
    endpoint.stop(0);
  }

  @Test
  void failingEndpoint_stopsNothing_andIsAskedAgainOnceItAnswers() throws IOException {
    try (Line line = Line.start(settings(), phrase -> {})) {
      send(line, article("AI换脸诈骗案告破", "骗子用AI换脸冒充其表弟，骗走九万元，两名嫌疑人被抓获。"));
      Wait.until(() -> asked.get() > 1);
      Wait.until(() -> !TopicDump.of(line.kafka(), Topics.MEMBERSHIPS).isEmpty());
      assertThat(line.failures()).isEmpty();

      broken = false;
      Wait.until(() -> !TopicDump.of(line.kafka(), Topics.SECOND_READINGS).isEmpty());
      List<ConsumerRecord<String, byte[]>> readings =
          TopicDump.of(line.kafka(), Topics.SECOND_READINGS);
      JsonNode reading = MAPPER.readTree(readings.get(0).value());
      assertThat(reading.get("reader").asText()).isEqualTo("test-model");
      assertThat(reading.get("second").get(0).get("value").asText()).isEqualTo("AI hazard");
      assertThat(reading.get("differs").toString()).contains("label");
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    exchange.getRequestBody().readAllBytes();
    String content = "{\"label\":{\"value\":\"AI hazard\",\"quote\":\"骗走九万元\"}}";
    String body =
        broken
            ? "{}"
            : MAPPER
                .createObjectNode()
                .set(
                    "choices",
                    MAPPER
                        .createArrayNode()
                        .add(
                            MAPPER
                                .createObjectNode()
                                .set("message", MAPPER.createObjectNode().put("content", content))))
                .toString();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(broken ? 503 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private LineSettings settings() {
    URI address = URI.create("http://127.0.0.1:" + endpoint.getAddress().getPort() + "/v1");
    return new LineSettings(
        directory,
        new BrokerChoice.Embedded(0),
        EnumSet.of(Role.CLASSIFY, Role.SECOND_READER),
        () -> SourceCatalogue.of(List.of()),
        IngestSettings.defaults(ProductVersion.get(), "nobody@localhost", false),
        0,
        new SecondReaderSettings(
            address,
            "test-model",
            null,
            1_000,
            10_000,
            Duration.ofSeconds(2),
            10,
            Duration.ofMillis(100)));
  }

  private static Article article(String title, String text) {
    return PouredRow.parse(
        MAPPER
            .createObjectNode()
            .put("url", "https://news.example.org/1")
            .put("title", title)
            .put("source", "例报")
            .put("date", "2026-05-20")
            .put("text", text)
            .toString(),
        "test:1");
  }

  private static void send(Line line, Article article) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            line.kafka().clientProperties(), new StringSerializer(), new ByteArraySerializer())) {
      producer.send(
          new ProducerRecord<>(Topics.ARTICLES.name(), article.id(), JsonCodec.write(article)));
    }
  }
}
