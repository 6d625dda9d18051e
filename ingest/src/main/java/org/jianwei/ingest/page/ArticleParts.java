package org.jianwei.ingest.page;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks for what an article has beside title and text, and puts all together. */
final class ArticleParts {

  private static final Pattern MARK =
      Pattern.compile(
          "^(?:"
              + Boilerplate.publisherMarks()
              + "|"
              + Boilerplate.authorMarks()
              + ")\\s*[：:]\\s*");

  private final ArticlePage page;
  private final Source source;
  private final ArticleRules rules;
  private final Region region;

  ArticleParts(ArticlePage page, Source source, ArticleRules rules, Region region) {
    this.page = page;
    this.source = source;
    this.rules = rules;
    this.region = region;
  }

  /** The article with this title and this text, taken from {@code block}. */
  Article assemble(String title, String text, Element block, FetchedBody body, ArticleHints hints) {
    TimeFinder.@Nullable Found time = time(body, hints);
    String canonical = CanonicalAddress.of(page.document(), body.url());
    String kept = Limits.text(text);
    String publisher = publisher();
    return new Article(
        ArticleIds.ofCanonicalUrl(canonical),
        body.url(),
        canonical,
        source.id(),
        publisher,
        title,
        author(publisher),
        time == null ? null : time.time().at(),
        time == null ? PublishedPrecision.NONE : time.time().precision(),
        time == null ? "none" : time.origin(),
        body.fetchedAt(),
        Language.of(kept, source.language()),
        kept,
        image(block),
        body.cut() || kept.length() < text.length() || Truncation.isIn(page.lines(), block),
        ArticleIds.contentHash(title, kept));
  }

  private TimeFinder.@Nullable Found time(FetchedBody body, ArticleHints hints) {
    TimeFinder finder = new TimeFinder(body.fetchedAt());
    return finder
        .ruled(page.ruled(rules.time()))
        .or(() -> finder.stated(page.meta(), page.jsonLd(), region))
        .or(() -> TimeFinder.hinted(hints.published()))
        .orElse(null);
  }

  private String publisher() {
    String found =
        Optional.ofNullable(page.ruled(rules.publisher()))
            .map(ArticleParts::withoutMark)
            .or(() -> Byline.publisher(region))
            .or(() -> Optional.ofNullable(page.meta().first(MetaNames.SHIPPED.publisher())))
            .or(() -> Optional.ofNullable(page.jsonLd().publisher()))
            .filter(name -> !name.isBlank() && !name.startsWith("http"))
            .orElse(source.publisher());
    return Limits.name(found);
  }

  /** The author; many pages name their site there, which is none. */
  private @Nullable String author(String publisher) {
    String siteTitle = page.document().title();
    return Optional.ofNullable(page.ruled(rules.author()))
        .map(ArticleParts::withoutMark)
        .or(() -> Byline.author(region))
        .or(() -> Optional.ofNullable(page.jsonLd().author()))
        .or(() -> Optional.ofNullable(page.meta().first(MetaNames.SHIPPED.author())))
        .filter(name -> !name.isBlank() && !name.startsWith("http"))
        .filter(name -> !name.equals(publisher) && !siteTitle.contains(name))
        .map(Limits::name)
        .orElse(null);
  }

  private static String withoutMark(String text) {
    return MARK.matcher(text).replaceFirst("").strip();
  }

  private @Nullable String image(Element block) {
    String named =
        Objects.requireNonNullElse(
            page.meta().first(MetaNames.SHIPPED.image()),
            Objects.requireNonNullElse(page.jsonLd().image(), ""));
    return WebAddress.resolve(page.document().baseUri(), named)
        .or(() -> MainImage.within(block))
        .orElse(null);
  }
}
