package org.jianwei.ingest.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.Continuation;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.reader.PageReader;
import org.jianwei.ingest.reader.Reading;

/**
 * Reads pages of articles again and counts what comes of them. The further pages of an article come
 * after its first: they are joined to what that gives now, not to what it gave when it was fetched.
 */
public final class PageRereader {

  private final PageReader reader;
  private final Map<String, String> contentHashes;
  private final Set<String> continued;
  private final Map<String, Article> firstPages = new HashMap<>();
  private final Map<String, Long> refused = new TreeMap<>();
  private long pages;
  private long fresh;
  private long changed;
  private long same;

  /**
   * Creates one.
   *
   * @param contentHashes content hash of each article that is known, by its id
   * @param continued ids of the articles that have further pages
   */
  public PageRereader(PageReader reader, Map<String, String> contentHashes, Set<String> continued) {
    this.reader = reader;
    this.contentHashes = new HashMap<>(contentHashes);
    this.continued = Set.copyOf(continued);
  }

  /** Reads one page again. */
  public Reading read(Page page) {
    Reading reading = reader.read(joined(page));
    pages++;
    if (reading.article() == null) {
      refused.merge(reason(reading), 1L, Long::sum);
    } else {
      count(reading.article());
    }
    return reading;
  }

  /**
   * What came of all pages so far.
   *
   * @param superseded pages that were not read because their address was fetched again later
   * @param foreign records that are no pages
   */
  public ReplayReport report(long superseded, long foreign) {
    return new ReplayReport(pages, superseded, foreign, fresh, changed, same, refused);
  }

  private Page joined(Page page) {
    Continuation before = page.hints().continuation();
    Article first = before == null ? null : firstPages.get(before.article().id());
    if (before == null || first == null) {
      return page;
    }
    Hints hints = page.hints();
    Continuation now = new Continuation(first, before.page(), before.whole());
    return new Page(
        page.url(),
        page.source(),
        page.kind(),
        page.entry(),
        page.status(),
        page.contentType(),
        page.fetchedAt(),
        new Hints(hints.title(), hints.publishedAt(), hints.publishedPrecision(), now),
        page.truncated(),
        page.body());
  }

  private void count(Article article) {
    if (continued.contains(article.id())) {
      firstPages.put(article.id(), article);
    }
    String before = contentHashes.put(article.id(), article.contentHash());
    if (before == null) {
      fresh++;
    } else if (before.equals(article.contentHash())) {
      same++;
    } else {
      changed++;
    }
  }

  private static String reason(Reading reading) {
    return reading.rejects().stream()
        .filter(reject -> !reject.kept())
        .map(Reject::reason)
        .findFirst()
        .orElse("no-article");
  }
}
