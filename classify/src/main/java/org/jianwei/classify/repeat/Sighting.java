package org.jianwei.classify.repeat;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jianwei.contracts.article.Article;
import org.jspecify.annotations.Nullable;

/** What it means that an article was read: something new to judge, or the same once more. */
public sealed interface Sighting {

  /**
   * Decides by the content hash.
   *
   * @param before what was remembered under the article's id; null where nothing was
   */
  static Sighting of(@Nullable Seen before, Article article) {
    if (before == null) {
      return new Fresh(new Seen(article.contentHash(), 1));
    }
    return before.contentHash().equals(article.contentHash())
        ? new Repeat()
        : new Fresh(new Seen(article.contentHash(), before.revision() + 1));
  }

  /** Answers for either case. */
  <T> T fold(Function<Fresh, T> fresh, Supplier<T> repeat);

  /**
   * Content that has not been judged.
   *
   * @param seen what to remember from now on
   */
  record Fresh(Seen seen) implements Sighting {
    @Override
    public <T> T fold(Function<Fresh, T> fresh, Supplier<T> repeat) {
      return fresh.apply(this);
    }
  }

  /** The content that was seen last under this id. */
  record Repeat() implements Sighting {
    @Override
    public <T> T fold(Function<Fresh, T> fresh, Supplier<T> repeat) {
      return repeat.get();
    }
  }
}
