package org.jianwei.classify.secondreader;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jianwei.classify.copy.CopyIndex;
import org.jianwei.classify.copy.CopyJudge;
import org.jianwei.classify.copy.CopyPrinter;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.contracts.article.Article;

/**
 * Knows which texts have been asked about, so that copies cost nothing: the same content by its
 * hash, reprints by resemblance. Holds the last {@value #TEXTS_MAX}; of those answered before a
 * restart only the hashes are known again. Not thread-safe.
 */
public final class AskedTexts {

  static final int TEXTS_MAX = 20_000;

  private final CopyPrinter printer;
  private final CopyIndex copies;
  private final Map<String, Boolean> hashes = new LinkedHashMap<>();
  private final Map<String, Boolean> indexed = new LinkedHashMap<>();
  private long sequence;

  /** Knows of none yet. */
  public AskedTexts(CopyRules rules) {
    this.printer = new CopyPrinter(rules);
    this.copies = new CopyIndex(new CopyJudge(rules));
  }

  /** Takes note of an answer that was given before. */
  public void addAnswered(String contentHash) {
    hashes.put(contentHash, true);
    dropOldest(hashes);
  }

  /** Whether a text is new: neither it nor what it is a copy of has been asked about. */
  public boolean addIfNew(Article article) {
    if (hashes.containsKey(article.contentHash())) {
      return false;
    }
    addAnswered(article.contentHash());
    forget(article.id()); // an earlier revision
    copies.add(
        article.id(), sequence++, day(article), printer.print(article.title(), article.text()));
    boolean isNew = copies.group(article.id()).size() == 1;
    indexed.put(article.id(), true);
    if (indexed.size() > TEXTS_MAX) {
      forget(indexed.keySet().iterator().next());
    }
    return isNew;
  }

  private void forget(String articleId) {
    if (indexed.remove(articleId) != null) {
      copies.remove(articleId);
    }
  }

  private static void dropOldest(Map<String, Boolean> hashes) {
    if (hashes.size() > TEXTS_MAX) {
      hashes.remove(hashes.keySet().iterator().next());
    }
  }

  private static long day(Article article) {
    OffsetDateTime published = article.publishedAt();
    return (published == null ? article.fetchedAt().atOffset(ZoneOffset.UTC) : published)
        .toLocalDate()
        .toEpochDay();
  }
}
