package org.jianwei.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.reject.Reject;
import org.junit.jupiter.api.Test;

class RejectingHandlerTest {

  record Sum(int value) {}

  @Test
  void unreadableRecord_becomesOneRejectAndTheNextGoesOn() {
    try (TopologyTestDriver driver = driver(sum -> new Sum(sum.value() + 1))) {
      send(driver, "bad", "{\"value\": nonsense");
      send(driver, "good", "{\"value\": 1}");

      assertThat(sums(driver)).containsExactly(new Sum(2));
      assertThat(rejects(driver))
          .singleElement()
          .satisfies(
              r -> {
                assertThat(r.step()).isEqualTo("adding");
                assertThat(r.key()).isEqualTo("bad");
                assertThat(r.reason()).isEqualTo("record-unreadable");
                assertThat(r.detail()).contains("not a readable Sum");
                assertThat(r.origin().topic()).isEqualTo("in");
                assertThat(r.excerpt()).isEqualTo("{\"value\": nonsense");
              });
    }
  }

  @Test
  void recordThatFailsInProcessing_becomesOneRejectAndTheNextGoesOn() {
    try (TopologyTestDriver driver = driver(sum -> new Sum(10 / sum.value()))) {
      send(driver, "zero", "{\"value\": 0}");
      send(driver, "five", "{\"value\": 5}");

      assertThat(sums(driver)).containsExactly(new Sum(2));
      assertThat(rejects(driver)).extracting(Reject::reason).containsExactly("processing-failed");
    }
  }

  @Test
  void failureOfKafkaItself_isNotBlamedOnTheRecord() {
    try (TopologyTestDriver driver =
        driver(
            sum -> {
              throw new KafkaException("store is gone");
            })) {
      assertThatThrownBy(() -> send(driver, "a", "{\"value\": 1}"))
          .hasStackTraceContaining("store is gone");
    }
  }

  private interface Step {
    Sum apply(Sum sum);
  }

  private static TopologyTestDriver driver(Step step) {
    StreamsBuilder builder = NamedTopology.streamsBuilder();
    builder.stream(
            "in", Consumed.with(Serdes.String(), JsonSerde.of(Sum.class)).withName("numbers"))
        .mapValues(step::apply, Named.as("add"))
        .to("out", Produced.with(Serdes.String(), JsonSerde.of(Sum.class)).withName("sums"));
    Topology topology = builder.build();
    Properties properties = NamedTopology.testProperties("adding");
    // The test driver loses what a deserialization handler sends while it mimics transactions; a
    // broker does not, as the end-to-end tests show.
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    return new TopologyTestDriver(topology, properties);
  }

  private static void send(TopologyTestDriver driver, String key, String json) {
    driver
        .createInputTopic("in", new StringSerializer(), new ByteArraySerializer())
        .pipeInput(key, json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Sum> sums(TopologyTestDriver driver) {
    return driver
        .createOutputTopic("out", new StringDeserializer(), JsonSerde.of(Sum.class).deserializer())
        .readValuesToList();
  }

  private static List<Reject> rejects(TopologyTestDriver driver) {
    return driver
        .createOutputTopic(
            Topics.REJECTS.name(),
            new StringDeserializer(),
            JsonSerde.of(Reject.class).deserializer())
        .readValuesToList();
  }
}
