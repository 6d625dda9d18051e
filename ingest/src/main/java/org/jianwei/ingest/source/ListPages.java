package org.jianwei.ingest.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The further pages of a list, which differ from each other by a number. Each is visited as an
 * entry of its own, less often than the first: what stands there was on the first page before,
 * unless more appeared between two visits than one page holds.
 *
 * @param url address with {@value #NUMBER} where the number goes
 * @param from number of the first of them, 0 to {@value #NUMBER_MAX}
 * @param to number of the last of them, at least {@code from}; at most {@value #PAGES_MAX} pages
 * @param step from one number to the next; 1 by default
 * @param interval time between two visits; by default {@value #TIMES_LONGER} times that of the
 *     first page, but at least 1 h
 */
public record ListPages(
    @JsonProperty(required = true) String url,
    @JsonProperty(required = true) int from,
    @JsonProperty(required = true) int to,
    @Nullable Integer step,
    @Nullable Duration interval) {

  /** What stands for the number. */
  public static final String NUMBER = "{n}";

  /** Most further pages of one list. */
  public static final int PAGES_MAX = 20;

  private static final int NUMBER_MAX = 100_000;
  private static final int TIMES_LONGER = 6;
  private static final Duration INTERVAL_DEFAULT_MIN = Duration.ofHours(1);

  /** Checks every value; an {@link IllegalArgumentException} names the one that is wrong. */
  public ListPages {
    Objects.requireNonNull(url, "pages.url must be an address with " + NUMBER);
    step = Objects.requireNonNullElse(step, 1);
    require(url.contains(NUMBER), "pages.url must hold " + NUMBER + ": " + url);
    require(from >= 0 && from <= NUMBER_MAX, "pages.from must lie within 0 to " + NUMBER_MAX);
    require(step >= 1 && step <= NUMBER_MAX, "pages.step must lie within 1 to " + NUMBER_MAX);
    require(to >= from && to <= NUMBER_MAX, "pages.to must lie within from to " + NUMBER_MAX);
    require((to - from) / step < PAGES_MAX, "pages must be at most " + PAGES_MAX);
    URI.create(url.replace(NUMBER, "0"));
  }

  /** From one number to the next. */
  @Override
  public Integer step() {
    return Objects.requireNonNullElse(step, 1);
  }

  /** The entries that these pages make, in order, with the rule of the first page. */
  Stream<SourceEntry> entries(SourceEntry first) {
    Duration each = Objects.requireNonNullElseGet(interval, () -> longer(first.interval()));
    return IntStream.iterate(from, n -> n <= to, n -> n + step())
        .mapToObj(n -> URI.create(url.replace(NUMBER, Integer.toString(n))))
        .map(address -> new SourceEntry(first.kind(), address, each, first.rule()));
  }

  private static Duration longer(Duration interval) {
    Duration longer = interval.multipliedBy(TIMES_LONGER);
    if (longer.compareTo(INTERVAL_DEFAULT_MIN) < 0) {
      return INTERVAL_DEFAULT_MIN;
    }
    return longer.compareTo(SourceEntry.INTERVAL_MAX) > 0 ? SourceEntry.INTERVAL_MAX : longer;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
