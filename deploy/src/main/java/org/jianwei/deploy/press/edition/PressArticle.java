package org.jianwei.deploy.press.edition;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article of a site: one entry of the site's {@code articles.yaml}.
 *
 * @param path path and query under which the site serves it
 * @param canonicalPath path that the page names as the article's own; null where it is {@code path}
 * @param title headline without site suffix
 * @param published time that the page states; null where it states none
 * @param updated time of the correction that the feed states; null where there is none
 * @param source 来源 line; null where the site names itself
 * @param author author line; null where there is none
 * @param appearsAfter seconds after the start when it appears
 * @param kind what is served at its path
 * @param paragraphs body
 * @param pageParagraphs paragraphs on each page of an article of several pages; null where it has
 *     one page
 * @param teaserLeft percentage that is held back for subscribers; null where the body is whole
 * @param correction what replaces it later; null where nothing does
 */
public record PressArticle(
    String path,
    @Nullable String canonicalPath,
    String title,
    @Nullable OffsetDateTime published,
    @Nullable OffsetDateTime updated,
    @Nullable String source,
    @Nullable String author,
    int appearsAfter,
    Kind kind,
    List<String> paragraphs,
    @Nullable Integer pageParagraphs,
    @Nullable Integer teaserLeft,
    @Nullable Correction correction) {

  /** What is served at the path of an article. */
  public enum Kind {
    /** The article's page. */
    PAGE,
    /** A page of binary noise. */
    NOISE,
    /** Nothing: the link in feed and list is broken (404). */
    MISSING
  }

  /** Checks that nothing required is missing; {@code kind} and {@code paragraphs} have defaults. */
  public PressArticle {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(title, "title");
    kind = kind == null ? Kind.PAGE : kind;
    paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
    if (!path.startsWith("/") || path.indexOf('#') >= 0) {
      throw new IllegalArgumentException("path " + path + " must start with / and hold no #");
    }
    if (kind == Kind.PAGE && paragraphs.isEmpty()) {
      throw new IllegalArgumentException("article " + path + " has no paragraphs");
    }
    if (pageParagraphs != null && pageParagraphs < 1) {
      throw new IllegalArgumentException("page_paragraphs of " + path + " must be positive");
    }
    if (correction != null && correction.after() <= appearsAfter) {
      throw new IllegalArgumentException("correction of " + path + " comes before the article");
    }
  }

  /** Whether it is out at a moment after the start. */
  public boolean hasAppeared(Duration elapsed) {
    return elapsed.compareTo(Duration.ofSeconds(appearsAfter)) >= 0;
  }

  /** When it last changed before a moment after the start, as a span since the start. */
  public Duration changedAt(Duration elapsed) {
    Correction later = correction;
    return later != null && later.isOut(elapsed)
        ? Duration.ofSeconds(later.after())
        : Duration.ofSeconds(appearsAfter);
  }

  /** How many pages it has. */
  public int pages() {
    int each = pageParagraphs == null ? Math.max(1, paragraphs.size()) : pageParagraphs;
    return Math.max(1, (paragraphs.size() + each - 1) / each);
  }

  /** What stands on a page, the first being 1. */
  public List<String> page(int number) {
    int each = pageParagraphs == null ? paragraphs.size() : pageParagraphs;
    return paragraphs.subList((number - 1) * each, Math.min(paragraphs.size(), number * each));
  }

  /** Path of a page: {@code /a.html} has its second page at {@code /a_2.html}. */
  public String pagePath(int number) {
    int dot = path.lastIndexOf('.');
    return number == 1 ? path : path.substring(0, dot) + "_" + number + path.substring(dot);
  }

  /** The article as it reads at a moment after the start. */
  public PressArticle at(Duration elapsed) {
    Correction now = correction;
    if (now == null || !now.isOut(elapsed)) {
      return this;
    }
    return new PressArticle(
        path,
        canonicalPath,
        now.title() == null ? title : now.title(),
        published,
        now.updated(),
        source,
        author,
        appearsAfter,
        kind,
        now.paragraphs(),
        pageParagraphs,
        teaserLeft,
        correction);
  }

  /**
   * A corrected wording.
   *
   * @param after seconds after the start from which it is served
   * @param updated time of the correction that the feed states
   * @param title corrected headline; null where it stays
   * @param paragraphs corrected body
   */
  public record Correction(
      int after, OffsetDateTime updated, @Nullable String title, List<String> paragraphs) {

    /** Copies the list. */
    public Correction {
      Objects.requireNonNull(updated, "updated");
      paragraphs = List.copyOf(paragraphs);
    }

    boolean isOut(Duration elapsed) {
      return elapsed.compareTo(Duration.ofSeconds(after)) >= 0;
    }
  }
}
