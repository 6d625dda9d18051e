package org.jianwei.deploy.press.edition;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The pages of one site: what it answers to a path at a moment after the start. */
public final class SitePages {

  private static final int RETRY_AFTER_SECONDS = 1;

  private final SiteData site;
  private final PageScopes scopes;

  /** The pages of {@code site}, served under {@code base}, an address without trailing slash. */
  public SitePages(SiteData site, URI base) {
    this.site = site;
    this.scopes = new PageScopes(site.spec(), base);
  }

  /** The site that is served. */
  public SiteSpec spec() {
    return site.spec();
  }

  /**
   * The answer to a GET.
   *
   * @param path path and query
   * @param elapsed time since the start of the press
   */
  public Answer answer(String path, Duration elapsed) {
    SiteSpec spec = site.spec();
    if (path.equals("/robots.txt")) {
      byte[] rules = spec.robots().getBytes(StandardCharsets.UTF_8);
      return Answer.ok("text/plain; charset=utf-8", rules, Duration.ZERO);
    }
    if (spec.isUnavailable(elapsed)) {
      return Answer.unavailable(RETRY_AFTER_SECONDS);
    }
    SiteSpec.FeedSpec feed = spec.feed();
    if (feed != null && path.equals(feed.path())) {
      return feed(feed, elapsed);
    }
    if (path.equals(spec.listPath()) || path.equals("/")) {
      return Answer.ok(
          spec.pageType(), encode(site.listPage(), newestFirst(elapsed)), latest(elapsed));
    }
    return article(path, elapsed);
  }

  private Answer feed(SiteSpec.FeedSpec feed, Duration elapsed) {
    Template template = site.feed();
    if (template == null) {
      return Answer.ok(feed.type(), Noise.of(site.spec().id()), Duration.ZERO);
    }
    return Answer.ok(feed.type(), encode(template, newestFirst(elapsed)), latest(elapsed));
  }

  /**
   * A page, whether it is listed yet or not: to a reader who was stopped and started again with the
   * press, what it has seen listed must not be gone.
   */
  private Answer article(String path, Duration elapsed) {
    for (PressArticle article : site.articles()) {
      for (int number = 1; number <= article.pages(); number++) {
        if (article.pagePath(number).equals(path)) {
          return page(article, number, elapsed);
        }
      }
    }
    return Answer.notFound();
  }

  private Answer page(PressArticle article, int number, Duration elapsed) {
    return switch (article.kind()) {
      case PAGE -> text(article, number, elapsed);
      case NOISE ->
          Answer.ok(site.spec().pageType(), Noise.of(article.path()), article.changedAt(elapsed));
      case MISSING -> Answer.notFound();
    };
  }

  private Answer text(PressArticle article, int number, Duration elapsed) {
    List<PressArticle> others =
        newestFirst(elapsed).stream().filter(o -> !o.path().equals(article.path())).toList();
    Scope scope = scopes.article(article.at(elapsed), number, others);
    byte[] body = site.articlePage().render(scope).getBytes(site.spec().charset());
    return Answer.ok(site.spec().pageType(), body, article.changedAt(elapsed));
  }

  private byte[] encode(Template template, List<PressArticle> articles) {
    return template.render(scopes.list(articles)).getBytes(site.spec().charset());
  }

  private List<PressArticle> appeared(Duration elapsed) {
    return site.articles().stream().filter(article -> article.hasAppeared(elapsed)).toList();
  }

  private List<PressArticle> newestFirst(Duration elapsed) {
    return appeared(elapsed).stream()
        .sorted(Comparator.comparing((PressArticle a) -> a.changedAt(elapsed)).reversed())
        .map(article -> article.at(elapsed))
        .toList();
  }

  private Duration latest(Duration elapsed) {
    return appeared(elapsed).stream()
        .map(article -> article.changedAt(elapsed))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }
}
