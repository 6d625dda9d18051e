package org.jianwei.ingest.reader;

import java.util.List;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.frontier.EntryReport;
import org.jianwei.ingest.frontier.Link;
import org.jspecify.annotations.Nullable;

/**
 * What one page held. A page without article and links has a reject that says why.
 *
 * @param article the article
 * @param report for feeds, lists and sitemaps: what the frontier is told of the entry
 * @param links links to articles, in the order of the page; beside an article, the one to its next
 *     page
 * @param rejects what was wrong
 */
public record Reading(
    @Nullable Article article,
    @Nullable EntryReport report,
    List<Link> links,
    List<Reject> rejects) {

  /** Takes copies. */
  public Reading {
    links = List.copyOf(links);
    rejects = List.copyOf(rejects);
  }
}
