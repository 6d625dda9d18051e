package org.jianwei.deploy.press.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site as its files describe it.
 *
 * @param spec how it behaves
 * @param articles its articles, in the order of the file
 * @param articlePage template of an article's page
 * @param listPage template of the list page
 * @param feed template of the feed; null where there is none or it is malformed
 * @param source template of the source file with which the demo reads the site; {@code base} is its
 *     base URL
 */
public record SiteData(
    SiteSpec spec,
    List<PressArticle> articles,
    Template articlePage,
    Template listPage,
    @Nullable Template feed,
    Template source) {

  /** Copies the list. */
  public SiteData {
    articles = List.copyOf(articles);
  }

  /** The articles that a polite reader can come to. */
  public List<PressArticle> reachable() {
    SiteSpec.FeedSpec said = spec.feed();
    boolean listed = said == null || !said.isMalformed();
    return articles.stream().filter(a -> listed && !spec.disallows(a.path())).toList();
  }
}
