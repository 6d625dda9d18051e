package org.jianwei.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.ingest.explain.Choice;
import org.jianwei.ingest.page.body.ArticlePage;
import org.jianwei.ingest.page.body.BodyText;
import org.jianwei.ingest.page.body.Surroundings;
import org.jianwei.ingest.page.field.Limits;
import org.jianwei.ingest.page.field.TitleFinder;
import org.jianwei.ingest.page.meta.ScriptArticle;
import org.jianwei.ingest.source.ArticleRules;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where title and text of an article stand on its page.
 *
 * @param page the page
 * @param title the title
 * @param surroundings which lines are the article's and which are not
 * @param block the block that holds the text; none where there is none
 */
record Located(
    ArticlePage page, Choice title, Surroundings surroundings, ArticlePage.@Nullable Block block) {

  /** Characters of prose below which a script may hold more of the text than the page shows. */
  private static final int SPARSE_CHARS = 200;

  /** Finds both on the page as it is shown. */
  static Located on(ArticlePage page, ArticleRules rules, ArticleHints hints) {
    Choice title = title(page, rules, hints);
    Surroundings surroundings = Surroundings.of(page.lines(), title.value().orElse(""));
    ArticlePage.Block ruled = page.ruledBody(rules);
    return new Located(
        page, title, surroundings, ruled == null ? page.densestBody(surroundings) : ruled);
  }

  /** Whether the page shows little or no text. */
  boolean isSparse() {
    return block == null || page.prose(block.element()) < SPARSE_CHARS;
  }

  /** The same, or what a script holds, if that is more than twice as long. */
  Located orInScript(ArticleRules rules, ArticleHints hints) {
    int shown = block == null ? 0 : page.prose(block.element());
    Optional<ScriptArticle.Found> found =
        ScriptArticle.find(page.elements().scripts()).filter(script -> script.chars() > 2 * shown);
    return found.map(script -> in(script, rules, hints)).filter(Located::hasText).orElse(this);
  }

  private boolean hasText() {
    return block != null && page.prose(block.element()) > 0;
  }

  private static Located of(ArticlePage page, Choice title, Element text, String place) {
    Surroundings surroundings = Surroundings.of(page.lines(), "");
    return new Located(page, title, surroundings, new ArticlePage.Block(text, "script", place));
  }

  private Located in(ScriptArticle.Found found, ArticleRules rules, ArticleHints hints) {
    Element text = found.text();
    ArticlePage with = page.with(text, found.time());
    List<Candidate> titles = new ArrayList<>();
    if (found.title() != null) {
      titles.add(new Candidate("script", found.key(), Limits.title(found.title())));
    }
    Choice shown = title(with, rules, hints);
    if (shown.won() != null) {
      titles.add(shown.won());
    }
    titles.addAll(shown.others());
    return of(with, Choice.first("title", titles), text, found.key());
  }

  /** The text that a block holds. */
  BodyText text(ArticlePage.Block from) {
    return BodyText.of(
        surroundings.readable(), from.element(), page.blocks(), title.value().orElse(""));
  }

  private static Choice title(ArticlePage page, ArticleRules rules, ArticleHints hints) {
    List<Candidate> titles = new ArrayList<>();
    String ruled = page.ruled(rules.title());
    if (rules.title() != null && ruled != null) {
      titles.add(new Candidate("rule", rules.title(), Limits.title(ruled)));
    }
    titles.addAll(TitleFinder.find(page, hints.title()));
    return Choice.first("title", titles);
  }
}
