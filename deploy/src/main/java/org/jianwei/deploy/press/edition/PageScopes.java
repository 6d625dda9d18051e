package org.jianwei.deploy.press.edition;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the values that the templates of a site use. */
final class PageScopes {

  private static final int RELATED_MAX = 5;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter DAY_ZH =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT);

  private final SiteSpec spec;
  private final URI base;

  PageScopes(SiteSpec spec, URI base) {
    this.spec = spec;
    this.base = base;
  }

  /** The scope of a list page or a feed. */
  Scope list(List<PressArticle> articles) {
    Scope scope = root();
    return scope.with("articles", articles.stream().map(a -> line(scope, a)).toList());
  }

  /** The scope of a page of an article; {@code others} fill its related list. */
  Scope article(PressArticle article, int page, List<PressArticle> others) {
    Scope scope = line(root(), article);
    String canonical = article.canonicalPath();
    scope
        .with("canonical_url", base + (canonical == null ? article.path() : canonical))
        .with("paragraphs", article.page(page).stream().map(p -> text(scope, p)).toList())
        .with("next", next(scope, article, page))
        .with("related", others.stream().limit(RELATED_MAX).map(a -> line(scope, a)).toList())
        .withOptional("teaser", percent(article.teaserLeft()));
    return scope;
  }

  private static List<Scope> next(Scope outer, PressArticle article, int page) {
    return page == article.pages()
        ? List.of()
        : List.of(outer.inner().with("path", article.pagePath(page + 1)));
  }

  private Scope root() {
    return Scope.root().with("site", spec.name()).with("base", base.toString());
  }

  private Scope line(Scope outer, PressArticle article) {
    Scope scope = outer.inner();
    String source = article.source();
    OffsetDateTime updated = article.updated();
    return scope
        .with("title", article.title())
        .with("path", article.path())
        .with("url", base + article.path())
        .with("source", source == null ? spec.name() : source)
        .with("lead", article.paragraphs().isEmpty() ? "" : article.paragraphs().get(0))
        .withOptional("author", article.author())
        .with("published", dates(scope, article.published()))
        .with("updated", dates(scope, updated == null ? article.published() : updated));
  }

  private static @Nullable String percent(@Nullable Integer value) {
    return value == null ? null : value.toString();
  }

  private static Scope text(Scope outer, String paragraph) {
    return outer.inner().with("text", paragraph);
  }

  private static List<Scope> dates(Scope outer, @Nullable OffsetDateTime time) {
    if (time == null) {
      return List.of();
    }
    Scope scope =
        outer
            .inner()
            .with("iso", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time))
            .with("day", DAY.format(time))
            .with("day_zh", DAY_ZH.format(time))
            .with("minute", MINUTE.format(time))
            .with("rfc822", RFC_822.format(time));
    return List.of(scope);
  }
}
