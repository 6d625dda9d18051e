package org.jianwei.ingest.sitemap;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of reading a sitemap. */
public sealed interface SitemapOutcome {

  /** Calls the function for what it is. */
  <T extends @Nullable Object> T fold(
      Function<? super Entries, ? extends T> entries,
      Function<? super Index, ? extends T> index,
      Function<? super Unreadable, ? extends T> unreadable);

  /**
   * A sitemap of pages.
   *
   * @param entries pages that are news, the newest first; may be empty
   * @param old pages left out because they changed before {@link SitemapReader#FRESH}
   * @param undated pages left out because nothing says when they changed
   * @param skipped pages without an http or https address
   */
  record Entries(List<SitemapEntry> entries, int old, int undated, int skipped)
      implements SitemapOutcome {

    /** Takes a copy. */
    public Entries {
      entries = List.copyOf(entries);
    }

    @Override
    public <T extends @Nullable Object> T fold(
        Function<? super Entries, ? extends T> found,
        Function<? super Index, ? extends T> index,
        Function<? super Unreadable, ? extends T> unreadable) {
      return found.apply(this);
    }
  }

  /**
   * A list of sitemaps.
   *
   * @param parts those that may hold news, the one changed last first; may be empty
   * @param old those left out because they changed before {@link SitemapReader#FRESH}, or are more
   *     than {@value SitemapReader#PARTS_MAX}
   */
  record Index(List<SitemapPart> parts, int old) implements SitemapOutcome {

    /** Takes a copy. */
    public Index {
      parts = List.copyOf(parts);
    }

    @Override
    public <T extends @Nullable Object> T fold(
        Function<? super Entries, ? extends T> entries,
        Function<? super Index, ? extends T> found,
        Function<? super Unreadable, ? extends T> unreadable) {
      return found.apply(this);
    }
  }

  /**
   * It is no sitemap.
   *
   * @param reason short code in kebab case, such as {@code not-a-sitemap}
   * @param detail what was found instead, one sentence
   * @param excerpt its first characters
   */
  record Unreadable(String reason, String detail, String excerpt) implements SitemapOutcome {

    /** Checks that nothing is missing. */
    public Unreadable {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(excerpt, "excerpt");
    }

    @Override
    public <T extends @Nullable Object> T fold(
        Function<? super Entries, ? extends T> entries,
        Function<? super Index, ? extends T> index,
        Function<? super Unreadable, ? extends T> found) {
      return found.apply(this);
    }
  }
}
