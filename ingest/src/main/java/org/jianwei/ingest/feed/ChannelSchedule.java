package org.jianwei.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jianwei.ingest.time.StatedTime;
import org.jspecify.annotations.Nullable;

/** Reads what a channel says of its rhythm: RSS 2.0, and the syndication module of RSS 1.0. */
final class ChannelSchedule {

  private static final List<String> UPDATED =
      List.of("lastbuilddate", "updated", "modified", "pubdate", "dc:date", "dcterms:modified");

  private static final Map<String, Duration> PERIODS =
      Map.of(
          "hourly", Duration.ofHours(1),
          "daily", Duration.ofDays(1),
          "weekly", Duration.ofDays(7),
          "monthly", Duration.ofDays(30),
          "yearly", Duration.ofDays(365));

  /** A positive number that is no slip: a ttl of a year in minutes has six digits. */
  private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d{0,5}");

  private ChannelSchedule() {}

  static FeedSchedule of(FeedParts channel, Instant fetchedAt) {
    return new FeedSchedule(
        count(channel.text("ttl")).map(Duration::ofMinutes).orElse(null),
        interval(channel),
        time(channel, List.of("sy:updatebase"), fetchedAt),
        time(channel, UPDATED, fetchedAt));
  }

  /** A period without a frequency is one update a period. */
  private static @Nullable Duration interval(FeedParts channel) {
    String name = channel.text("sy:updateperiod");
    Duration period = name == null ? null : PERIODS.get(name.toLowerCase(Locale.ROOT));
    return period == null
        ? null
        : period.dividedBy(count(channel.text("sy:updatefrequency")).orElse(1L));
  }

  private static @Nullable Instant time(FeedParts channel, List<String> names, Instant fetchedAt) {
    return channel
        .time(names, fetchedAt)
        .map(StatedTime::at)
        .map(at -> at.toInstant())
        .orElse(null);
  }

  private static Optional<Long> count(@Nullable String text) {
    return text != null && COUNT.matcher(text).matches()
        ? Optional.of(Long.parseLong(text))
        : Optional.empty();
  }
}
