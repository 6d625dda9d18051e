package org.jianwei.ingest.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianwei.ingest.link.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * One address of a source at which links to articles are found.
 *
 * @param kind what stands there
 * @param url absolute http or https address
 * @param interval time between two visits, 1 s to 7 d; {@link #INTERVAL_DEFAULT} by default
 * @param rule for lists: which links count; without it, those that look like articles of the site
 * @param pages for lists: further pages, which are visited too
 */
public record SourceEntry(
    @JsonProperty(required = true) EntryKind kind,
    @JsonProperty(required = true) URI url,
    @Nullable Duration interval,
    @Nullable ListRule rule,
    @Nullable ListPages pages) {

  /** Time between two visits where the file names none. */
  public static final Duration INTERVAL_DEFAULT = Duration.ofMinutes(10);

  private static final Duration INTERVAL_MIN = Duration.ofSeconds(1);
  static final Duration INTERVAL_MAX = Duration.ofDays(7);

  /** Checks every part; an {@link IllegalArgumentException} names the one that is wrong. */
  public SourceEntry {
    Objects.requireNonNull(kind, "kind must be feed, list or sitemap");
    Objects.requireNonNull(url, "url must be an absolute http(s) address");
    if (url.getHost() == null || WebAddress.resolve("", url.toString()).isEmpty()) {
      throw new IllegalArgumentException("url must be an absolute http(s) address: " + url);
    }
    interval = Objects.requireNonNullElse(interval, INTERVAL_DEFAULT);
    if (interval.compareTo(INTERVAL_MIN) < 0 || interval.compareTo(INTERVAL_MAX) > 0) {
      throw new IllegalArgumentException("interval must lie between PT1S and P7D: " + interval);
    }
    if (kind != EntryKind.LIST && rule != null) {
      throw new IllegalArgumentException("rule is for lists, not for feeds and sitemaps: " + url);
    }
    if (kind != EntryKind.LIST && pages != null) {
      throw new IllegalArgumentException("pages are for lists, not for feeds and sitemaps: " + url);
    }
  }

  /** An entry of one page. */
  public SourceEntry(
      EntryKind kind, URI url, @Nullable Duration interval, @Nullable ListRule rule) {
    this(kind, url, interval, rule, null);
  }

  /** Time between two visits. */
  @Override
  public Duration interval() {
    return Objects.requireNonNullElse(interval, INTERVAL_DEFAULT);
  }

  /** This entry, and one more for each further page. */
  Stream<SourceEntry> expanded() {
    return pages == null
        ? Stream.of(this)
        : Stream.concat(Stream.of(new SourceEntry(kind, url, interval, rule)), pages.entries(this));
  }

  /** The host that is asked, in lower case. */
  public String host() {
    return url.getHost().toLowerCase(Locale.ROOT);
  }
}
