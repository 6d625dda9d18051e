package org.jianwei.ingest.page.list;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of reading a list page. */
public sealed interface ListOutcome {

  /** Calls the function for what it is. */
  <T extends @Nullable Object> T fold(
      Function<? super Links, ? extends T> links,
      Function<? super Unreadable, ? extends T> unreadable);

  /**
   * The list was read.
   *
   * @param links links to articles, each address once, in the order of the page; never empty
   */
  record Links(List<PageLink> links) implements ListOutcome {

    /** Takes a copy. */
    public Links {
      links = List.copyOf(links);
    }

    @Override
    public <T extends @Nullable Object> T fold(
        Function<? super Links, ? extends T> linksFound,
        Function<? super Unreadable, ? extends T> unreadable) {
      return linksFound.apply(this);
    }
  }

  /**
   * No link to an article was found.
   *
   * @param reason short code in kebab case, such as {@code no-links} or {@code binary}
   * @param detail what was found instead, one sentence
   * @param excerpt its first characters
   */
  record Unreadable(String reason, String detail, String excerpt) implements ListOutcome {

    /** Checks that nothing is missing. */
    public Unreadable {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(excerpt, "excerpt");
    }

    @Override
    public <T extends @Nullable Object> T fold(
        Function<? super Links, ? extends T> linksFound,
        Function<? super Unreadable, ? extends T> unreadable) {
      return unreadable.apply(this);
    }
  }
}
