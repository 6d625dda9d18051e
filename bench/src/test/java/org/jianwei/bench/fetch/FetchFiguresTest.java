package org.jianwei.bench.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jianwei.bench.fetch.ProcessorSplit.Part;
import org.junit.jupiter.api.Test;

class FetchFiguresTest {

  @Test
  void rate_ofAPageEachTwoMilliseconds_isFiveHundred() {
    List<Long> steady = LongStream.range(0, 1_000).map(i -> i * 2).boxed().toList();

    assertThat(FetchFigures.rate(steady, 1, 5)).isEqualTo(500);
  }

  @Test
  void rate_twiceAsFastInTheSecondHalf_isToldApart() {
    List<Long> faster =
        LongStream.range(0, 1_000).map(i -> i < 500 ? i * 4 : 1_000 + i * 2).boxed().toList();

    assertThat(FetchFigures.rate(faster, 1, 5)).isEqualTo(250);
    assertThat(FetchFigures.rate(faster, 5, 9)).isEqualTo(500);
  }

  @Test
  void rate_ofTooFewPages_isNothing() {
    assertThat(FetchFigures.rate(List.of(1L), 1, 5)).isZero();
  }

  @Test
  void since_anEarlierMoment_givesWhatEachPartTookMeanwhile() {
    ProcessorSplit before = new ProcessorSplit(Map.of(Part.BROKER, Duration.ofSeconds(1)));
    ProcessorSplit after =
        new ProcessorSplit(
            Map.of(Part.BROKER, Duration.ofSeconds(2), Part.FETCHER, Duration.ofSeconds(3)));

    ProcessorSplit spent = after.since(before);

    assertThat(spent.whole()).isEqualTo(Duration.ofSeconds(4));
    assertThat(spent.percent(Part.BROKER)).isEqualTo(25);
    assertThat(spent.percent(Part.FETCHER)).isEqualTo(75);
  }

  @Test
  void part_ofThreadsByName_isWhoTheyWorkFor() {
    assertThat(Part.of("bench-frontier-1-StreamThread-1")).isEqualTo(Part.FRONTIER);
    assertThat(Part.of("fetch-17")).isEqualTo(Part.FETCHER);
    assertThat(Part.of("kafka-producer-network-thread | bench-fetcher-0")).isEqualTo(Part.FETCHER);
    assertThat(Part.of("sites")).isEqualTo(Part.SITES);
    assertThat(Part.of("data-plane-kafka-request-handler-3")).isEqualTo(Part.BROKER);
  }
}
