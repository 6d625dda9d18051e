package org.jianwei.ingest.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.jianwei.contracts.Topics;
import org.jianwei.ingest.fetch.Continuation;
import org.jianwei.ingest.replay.ReplayRange;

/**
 * Where on the topic the pages of a range stand that are to be read again. Of an address that was
 * fetched several times only the last page counts, even where it is later than the range: an
 * earlier one would bring back a text that was corrected since.
 */
final class PagePlaces {

  /** Records are stamped when they are written, a moment after the page was fetched. */
  private static final Duration STAMP_SLACK = Duration.ofMinutes(10);

  private final ReplayRange range;
  private final Map<String, Place> lastByKey = new HashMap<>();
  private final Set<String> continued = new HashSet<>();
  private long inRange;
  private long foreign;

  private PagePlaces(ReplayRange range) {
    this.range = range;
  }

  /**
   * One page.
   *
   * @param number which page of its article it is, from 1
   */
  private record Place(TopicPartition partition, long offset, Instant fetchedAt, int number) {}

  /** Looks through the topic, from the beginning of the range to the end of the topic. */
  static PagePlaces find(Consumer<String, byte[]> consumer, ReplayRange range) {
    PagePlaces places = new PagePlaces(range);
    TopicScan.of(consumer, Topics.PAGES, starts(consumer, range)).forEach(places::note);
    return places;
  }

  /** The numbers of pages of an article that occur, ascending; 1 for most. */
  Set<Integer> numbers() {
    Set<Integer> numbers = new TreeSet<>();
    lastByKey.values().stream().filter(this::isMeant).forEach(p -> numbers.add(p.number()));
    return numbers;
  }

  /** The offsets of the pages with that number, by partition. */
  Map<TopicPartition, Set<Long>> offsets(int number) {
    Map<TopicPartition, Set<Long>> offsets = new HashMap<>();
    lastByKey.values().stream()
        .filter(this::isMeant)
        .filter(place -> place.number() == number)
        .forEach(
            place ->
                offsets
                    .computeIfAbsent(place.partition(), p -> new TreeSet<>())
                    .add(place.offset()));
    return offsets;
  }

  /** Ids of the articles that have further pages. */
  Set<String> continued() {
    return continued;
  }

  /** Pages of the range that are not read again. */
  long superseded() {
    return inRange - lastByKey.values().stream().filter(this::isMeant).count();
  }

  /** Records of the topic that are no pages. */
  long foreign() {
    return foreign;
  }

  private void note(ConsumerRecord<String, byte[]> record) {
    try {
      PageHead head = PageHead.of(record.headers());
      if (head.kind().holdsArticle() && record.key() != null) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        note(record.key(), partition, record.offset(), head);
      }
    } catch (SerializationException e) {
      // No page of ours: the line has rejected it when it came.
      foreign++;
    }
  }

  private void note(String key, TopicPartition partition, long offset, PageHead head) {
    if (range.holds(head.fetchedAt())) {
      inRange++;
    }
    Continuation before = head.hints().continuation();
    if (before != null) {
      continued.add(before.article().id());
    }
    Place place =
        new Place(partition, offset, head.fetchedAt(), before == null ? 1 : before.page());
    lastByKey.merge(key, place, (a, b) -> b.fetchedAt().isBefore(a.fetchedAt()) ? a : b);
  }

  private boolean isMeant(Place place) {
    return range.holds(place.fetchedAt());
  }

  private static Map<TopicPartition, Long> starts(
      Consumer<String, byte[]> consumer, ReplayRange range) {
    List<TopicPartition> partitions = TopicScan.partitions(consumer, Topics.PAGES);
    Map<TopicPartition, Long> starts = new HashMap<>(consumer.beginningOffsets(partitions));
    Instant from = range.from();
    if (from != null) {
      Map<TopicPartition, Long> times = new HashMap<>();
      partitions.forEach(p -> times.put(p, from.minus(STAMP_SLACK).toEpochMilli()));
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer
          .offsetsForTimes(times)
          .forEach((p, found) -> starts.put(p, found == null ? end(ends, p) : found.offset()));
    }
    return starts;
  }

  private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
    return ends.getOrDefault(partition, 0L);
  }
}
