package org.jianwei.ingest.source;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a source's article pages are: CSS selectors. Of a {@code meta} element its
 * content counts, of a {@code time} element its {@code datetime}, of any other its text. What is
 * not named, or matches nothing, the generic reader looks for.
 *
 * @param title the headline
 * @param time the time of publication
 * @param publisher the publisher (来源)
 * @param author the author
 * @param body the element or elements that hold the text
 * @param remove what is taken out of the page before anything is read
 */
public record ArticleRules(
    @Nullable String title,
    @Nullable String time,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String body,
    @Nullable List<String> remove) {

  /** No rules: all is left to the generic reader. */
  public static final ArticleRules NONE = new ArticleRules(null, null, null, null, null, null);

  /** Checks the selectors; an {@link IllegalArgumentException} names the one that is wrong. */
  public ArticleRules {
    Selectors.check("title", title);
    Selectors.check("time", time);
    Selectors.check("publisher", publisher);
    Selectors.check("author", author);
    Selectors.check("body", body);
    remove = remove == null ? List.of() : List.copyOf(remove);
    remove.forEach(selector -> Selectors.check("remove", selector));
  }

  /** What is taken out of the page before anything is read; may be empty. */
  @Override
  public List<String> remove() {
    return Objects.requireNonNullElse(remove, List.of());
  }
}
