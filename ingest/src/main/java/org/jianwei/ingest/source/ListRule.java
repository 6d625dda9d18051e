package org.jianwei.ingest.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which links of a list page lead to articles.
 *
 * @param link CSS selector of the links, or of the blocks that hold one link each
 * @param url pattern that the absolute address must contain
 * @param title CSS selector of the title, within the nearest block around the link
 * @param time CSS selector of the time, within the nearest block around the link
 */
public record ListRule(
    @JsonProperty(required = true) String link,
    @Nullable Pattern url,
    @Nullable String title,
    @Nullable String time) {

  /** Checks the selectors; an {@link IllegalArgumentException} names the one that is wrong. */
  public ListRule {
    Selectors.check("link", link);
    Selectors.check("title", title);
    Selectors.check("time", time);
  }

  /** Rules are equal where they are written alike; a {@link Pattern} knows no equality. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListRule rule && written().equals(rule.written());
  }

  @Override
  public int hashCode() {
    return written().hashCode();
  }

  private List<@Nullable String> written() {
    return Arrays.asList(link, url == null ? null : url.pattern(), title, time);
  }
}
