package org.jianwei.ingest.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One address of a source at which links to articles are found.
 *
 * @param kind feed or list
 * @param url absolute http or https address
 * @param interval time between two visits, 1 s to 7 d; {@link #INTERVAL_DEFAULT} by default
 * @param rule for lists: which links count; without it, those that look like articles of the site
 */
public record SourceEntry(
    @JsonProperty(required = true) EntryKind kind,
    @JsonProperty(required = true) URI url,
    @Nullable Duration interval,
    @Nullable ListRule rule) {

  /** Time between two visits where the file names none. */
  public static final Duration INTERVAL_DEFAULT = Duration.ofMinutes(10);

  private static final Duration INTERVAL_MIN = Duration.ofSeconds(1);
  private static final Duration INTERVAL_MAX = Duration.ofDays(7);

  /** Checks every part; an {@link IllegalArgumentException} names the one that is wrong. */
  public SourceEntry {
    Objects.requireNonNull(kind, "kind must be feed or list");
    Objects.requireNonNull(url, "url must be an absolute http(s) address");
    String scheme = Objects.requireNonNullElse(url.getScheme(), "").toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null) {
      throw new IllegalArgumentException("url must be an absolute http(s) address: " + url);
    }
    interval = Objects.requireNonNullElse(interval, INTERVAL_DEFAULT);
    if (interval.compareTo(INTERVAL_MIN) < 0 || interval.compareTo(INTERVAL_MAX) > 0) {
      throw new IllegalArgumentException("interval must lie between PT1S and P7D: " + interval);
    }
    if (kind == EntryKind.FEED && rule != null) {
      throw new IllegalArgumentException("rule is for lists; a feed needs none: " + url);
    }
  }

  /** Time between two visits. */
  @Override
  public Duration interval() {
    return Objects.requireNonNullElse(interval, INTERVAL_DEFAULT);
  }

  /** The host that is asked, in lower case. */
  public String host() {
    return url.getHost().toLowerCase(Locale.ROOT);
  }
}
