package org.jianwei.ingest.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rules for the pages of a site, whoever leads to them: sources link to sites that nobody watches.
 *
 * @param site registrable domain, such as {@code example.com.cn}
 * @param name publisher of its articles where a page names none
 * @param article where the parts of its article pages are
 * @param note for people
 */
public record SiteRules(
    @JsonProperty(required = true) String site,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) ArticleRules article,
    @Nullable String note) {

  /** Checks that nothing is missing. */
  public SiteRules {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(article, "article");
  }
}
