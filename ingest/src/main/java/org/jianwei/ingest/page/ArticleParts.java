package org.jianwei.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.ingest.explain.Choice;
import org.jianwei.ingest.explain.Explanation;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.page.address.CanonicalAddress;
import org.jianwei.ingest.page.body.ArticlePage;
import org.jianwei.ingest.page.body.Region;
import org.jianwei.ingest.page.field.Credits;
import org.jianwei.ingest.page.field.Language;
import org.jianwei.ingest.page.field.Limits;
import org.jianwei.ingest.page.field.MainImage;
import org.jianwei.ingest.page.field.TimeFinder;
import org.jianwei.ingest.page.meta.MetaNames;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.nodes.Element;

/** Looks for what an article has beside title and text, and puts all together. */
final class ArticleParts {

  /** An article, and for each of its fields what else was offered. */
  record Assembled(Article article, Explanation explanation) {}

  private final ArticlePage page;
  private final Source source;
  private final ArticleRules rules;
  private final FetchedBody body;

  ArticleParts(ArticlePage page, Source source, ArticleRules rules, FetchedBody body) {
    this.page = page;
    this.source = source;
    this.rules = rules;
    this.body = body;
  }

  /**
   * Puts an article together.
   *
   * @param title the title
   * @param text the text, taken from {@code block}
   * @param cut whether there is more text than that, here or on further pages
   */
  Assembled assemble(
      Choice title, String text, ArticlePage.Block block, boolean cut, ArticleHints hints) {
    String name = title.value().orElseThrow();
    Region region = Region.of(page.lines(), name, block.element());
    Credits credits = new Credits(page, source, rules, region);
    TimeFinder.Published published =
        TimeFinder.find(page, rules.time(), region, hints.published(), body.fetchedAt());
    Choice canonical = CanonicalAddress.of(page.elements(), body.url());
    Choice publisher = credits.publisher();
    Choice author = credits.author(publisher.value().orElse(""));
    Choice editor = credits.editor();
    Choice original = credits.originalTitle(name);
    Choice image = image(block.element());
    String kept = Limits.text(text);
    String address = canonical.value().orElse(body.url());
    Article article =
        new Article(
            ArticleIds.ofCanonicalUrl(address),
            body.url(),
            address,
            source.id(),
            publisher.value().orElse(source.publisher()),
            name,
            author.value().orElse(null),
            original.value().orElse(null),
            editor.value().orElse(null),
            published.time() == null ? null : published.time().at(),
            published.time() == null ? PublishedPrecision.NONE : published.time().precision(),
            published.origin(),
            body.fetchedAt(),
            Language.of(kept, source.language()),
            kept,
            image.value().orElse(null),
            cut || kept.length() < text.length(),
            ArticleIds.contentHash(name, kept));
    return new Assembled(
        article,
        new Explanation(
            List.of(
                canonical,
                title,
                publisher,
                author,
                original,
                editor,
                published.choice(),
                new Choice("text", new Candidate(block.origin(), block.place(), kept), List.of()),
                image)));
  }

  private Choice image(Element block) {
    List<Candidate> found = new ArrayList<>();
    page.meta().all(MetaNames.SHIPPED.image()).forEach(said -> addImage(found, said));
    String named = page.jsonLd().image();
    if (named != null) {
      addImage(found, new Candidate("json-ld", "image", named));
    }
    MainImage.within(block).ifPresent(url -> found.add(new Candidate("text", "img", url)));
    return Choice.first("image", found);
  }

  private void addImage(List<Candidate> found, Candidate said) {
    WebAddress.resolve(page.document().baseUri(), said.value())
        .ifPresent(url -> found.add(new Candidate(said.origin(), said.place(), url)));
  }
}
