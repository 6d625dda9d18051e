package org.jianwei.ingest.page.list;

import java.util.Objects;
import org.jianwei.ingest.time.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * A link to an article, found on a list page.
 *
 * @param url absolute http or https address
 * @param title title as the list shows it, where it does
 * @param published time of publication as the list shows it, where it does
 */
public record PageLink(String url, @Nullable String title, @Nullable StatedTime published) {

  /** Checks that nothing is missing. */
  public PageLink {
    Objects.requireNonNull(url, "url");
  }
}
