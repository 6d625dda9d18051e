package org.jianwei.ingest.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jianwei.contracts.article.Article;
import org.jianwei.ingest.explain.Explanation;
import org.jianwei.ingest.page.address.NextPage;
import org.jspecify.annotations.Nullable;

/** What came of reading an article page. */
public sealed interface PageOutcome {

  /** Calls the function for what it is. */
  <T extends @Nullable Object> T fold(
      Function<? super Read, ? extends T> read, Function<? super Refused, ? extends T> refused);

  /**
   * The article was read.
   *
   * @param article the article
   * @param defects what is wrong with it all the same; each is worth a reject that is kept
   * @param captions what stands under its pictures; not part of its text
   * @param next where its text goes on, where it does
   * @param explanation which rule gave which part
   */
  record Read(
      Article article,
      List<Defect> defects,
      List<String> captions,
      @Nullable NextPage next,
      Explanation explanation)
      implements PageOutcome {

    /** Takes copies. */
    public Read {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(explanation, "explanation");
      defects = List.copyOf(defects);
      captions = List.copyOf(captions);
    }

    @Override
    public <T extends @Nullable Object> T fold(
        Function<? super Read, ? extends T> read, Function<? super Refused, ? extends T> refused) {
      return read.apply(this);
    }
  }

  /**
   * There is no article on the page.
   *
   * @param reason short code in kebab case: {@code binary}, {@code too-big}, {@code too-slow},
   *     {@code no-title}, {@code no-text}, {@code not-an-article}
   * @param detail what was found instead, one sentence
   * @param excerpt its first characters
   */
  record Refused(String reason, String detail, String excerpt) implements PageOutcome {

    /** Checks that nothing is missing. */
    public Refused {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(excerpt, "excerpt");
    }

    @Override
    public <T extends @Nullable Object> T fold(
        Function<? super Read, ? extends T> read, Function<? super Refused, ? extends T> refused) {
      return refused.apply(this);
    }
  }
}
