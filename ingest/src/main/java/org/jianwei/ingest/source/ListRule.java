package org.jianwei.ingest.source;

import com.fasterxml.jackson.annotation.JsonProperty;
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
}
