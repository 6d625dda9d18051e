package org.jianwei.ingest.page;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.ingest.time.StatedTime;
import org.jianwei.ingest.time.TimeReader;
import org.jspecify.annotations.Nullable;

/** Finds when an article was published: meta, JSON-LD, near the headline, the link's word. */
final class TimeFinder {

  /**
   * A time and where it was found.
   *
   * @param time the time
   * @param origin {@code rule}, {@code meta}, {@code json-ld}, {@code text} or {@code feed}
   */
  record Found(StatedTime time, String origin) {}

  private final Instant fetchedAt;

  TimeFinder(Instant fetchedAt) {
    this.fetchedAt = fetchedAt;
  }

  /** What a source's rule points to. */
  Optional<Found> ruled(@Nullable String text) {
    return parsed(text, "rule");
  }

  /** What the page says of itself, the exact before the vague. */
  Optional<Found> stated(PageMeta meta, JsonLd jsonLd, Region region) {
    Optional<Found> machine =
        parsed(meta.first(MetaNames.SHIPPED.published()), "meta")
            .or(() -> parsed(jsonLd.published(), "json-ld"));
    Optional<Found> shown = shown(region);
    return machine
        .map(found -> shown.filter(text -> isMoreExact(text, found)).orElse(found))
        .or(() -> shown);
  }

  /** What the link to the page said. */
  static Optional<Found> hinted(@Nullable StatedTime hint) {
    return Optional.ofNullable(hint).map(time -> new Found(time, "feed"));
  }

  private Optional<Found> shown(Region region) {
    return first(region.head().stream())
        .or(() -> first(region.tail().stream().filter(Boilerplate::saysPublished)));
  }

  private Optional<Found> first(Stream<String> lines) {
    return lines
        .flatMap(line -> TimeReader.find(line, fetchedAt).stream())
        .findFirst()
        .map(time -> new Found(time, "text"));
  }

  private Optional<Found> parsed(@Nullable String text, String origin) {
    return TimeReader.parse(text, fetchedAt).map(time -> new Found(time, origin));
  }

  private static boolean isMoreExact(Found text, Found found) {
    return found.time().precision() == PublishedPrecision.DAY
        && text.time().precision() != PublishedPrecision.DAY
        && text.time().at().toLocalDate().equals(found.time().at().toLocalDate());
  }
}
