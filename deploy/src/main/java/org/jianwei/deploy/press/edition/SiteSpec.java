package org.jianwei.deploy.press.edition;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a site of the press behaves: one entry of {@code sites.yaml}.
 *
 * @param id directory of its files, and id of the source that reads it
 * @param name name of the site
 * @param charset charset in which pages, lists and feeds are written
 * @param pageType Content-Type of pages; says the charset or leaves that to the page
 * @param listPath path of the list page; also served at {@code /}
 * @param feed its feed; null where it has none
 * @param delay how long it thinks before each answer; none where left out
 * @param unavailableFor how long after the start it answers 503, robots.txt excepted; not at all
 *     where left out
 * @param disallow path prefixes that its robots.txt forbids; none where left out
 */
public record SiteSpec(
    String id,
    String name,
    Charset charset,
    String pageType,
    String listPath,
    @Nullable FeedSpec feed,
    Duration delay,
    Duration unavailableFor,
    List<String> disallow) {

  /** Checks ranges, copies the list and fills in what the file leaves out. */
  public SiteSpec {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(pageType, "page_type");
    disallow = disallow == null ? List.of() : List.copyOf(disallow);
    if (!listPath.startsWith("/")) {
      throw new IllegalArgumentException("list_path of " + id + " must start with /");
    }
    delay = delay == null ? Duration.ZERO : delay;
    unavailableFor = unavailableFor == null ? Duration.ZERO : unavailableFor;
    if (delay.isNegative() || unavailableFor.isNegative()) {
      throw new IllegalArgumentException("times of " + id + " must not be negative");
    }
  }

  /** Whether it answers 503 at a moment after the start. */
  public boolean isUnavailable(Duration elapsed) {
    return elapsed.compareTo(unavailableFor) < 0;
  }

  /** Whether its robots.txt forbids a path. */
  public boolean disallows(String path) {
    return disallow.stream().anyMatch(path::startsWith);
  }

  /** The text of its robots.txt (RFC 9309). */
  public String robots() {
    StringBuilder text = new StringBuilder("User-agent: *\n");
    if (disallow.isEmpty()) {
      text.append("Allow: /\n");
    }
    disallow.forEach(prefix -> text.append("Disallow: ").append(prefix).append('\n'));
    return text.toString();
  }

  /**
   * A feed.
   *
   * @param path where it is served
   * @param type its Content-Type
   * @param malformed true where noise is served in its place
   */
  public record FeedSpec(String path, String type, @Nullable Boolean malformed) {

    /** Checks that nothing is missing. */
    public FeedSpec {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(type, "type");
    }

    /** Whether noise is served in its place. */
    public boolean isMalformed() {
      return Boolean.TRUE.equals(malformed);
    }
  }
}
