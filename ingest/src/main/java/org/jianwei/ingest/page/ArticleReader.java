package org.jianwei.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianwei.contracts.article.Article;
import org.jianwei.ingest.page.address.NextPage;
import org.jianwei.ingest.page.address.NextPages;
import org.jianwei.ingest.page.body.ArticlePage;
import org.jianwei.ingest.page.body.BodyText;
import org.jianwei.ingest.page.body.Truncation;
import org.jianwei.ingest.page.wording.Boilerplate;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.text.DecodedText;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.text.Noise;

/** Reads article pages: by the rules of their source, and generically where these are silent. */
public final class ArticleReader {

  /** Largest page that is read, in bytes. */
  public static final int BYTES_MAX = 8 * 1024 * 1024;

  /** Most elements of a page that is read. */
  static final int ELEMENTS_MAX = 150_000;

  /** Fewest characters of a text. */
  private static final int TEXT_CHARS_MIN = 20;

  private static final int EXCERPT_CHARS_MAX = 400;

  private final Source source;
  private final ArticleRules rules;
  private final ArticleHints hints;
  private final FetchedBody body;
  private final DecodedText decoded;
  private final Deadline deadline;

  private ArticleReader(
      Source source, ArticleHints hints, FetchedBody body, DecodedText decoded, Deadline deadline) {
    this.source = source;
    this.rules = source.article() == null ? ArticleRules.NONE : source.article();
    this.hints = hints;
    this.body = body;
    this.decoded = decoded;
    this.deadline = deadline;
  }

  /**
   * Reads the article on a page within {@link Deadline#PER_PAGE}.
   *
   * @param body the page
   * @param source the source that led to it, with its rules
   * @param hints what the link to it said
   */
  public static PageOutcome read(FetchedBody body, Source source, ArticleHints hints) {
    return read(body, source, hints, Deadline.in(Deadline.PER_PAGE, System::nanoTime));
  }

  /**
   * Reads the article on a page.
   *
   * @param deadline when to give up
   */
  static PageOutcome read(FetchedBody body, Source source, ArticleHints hints, Deadline deadline) {
    if (body.bytes().length > BYTES_MAX) {
      return new PageOutcome.Refused(
          "too-big", "The page is larger than " + BYTES_MAX + " bytes.", "");
    }
    DecodedText decoded = CharsetDecision.decode(body.bytes(), body.contentType());
    return new ArticleReader(source, hints, body, decoded, deadline).read();
  }

  private PageOutcome read() {
    if (Noise.isBinary(decoded) || isOtherMedium()) {
      return refused("binary", "The bytes are no HTML page.");
    }
    ArticlePage page = ArticlePage.of(decoded.text(), body, rules);
    if (page.elements().count() > ELEMENTS_MAX) {
      return refused("too-big", "The page has more than " + ELEMENTS_MAX + " elements.");
    }
    return deadline.isOver() ? tooSlow() : locate(page);
  }

  private boolean isOtherMedium() {
    String type = body.contentType() == null ? "" : body.contentType().toLowerCase(Locale.ROOT);
    return type.startsWith("image/")
        || type.startsWith("video/")
        || type.startsWith("audio/")
        || type.startsWith("application/pdf")
        || decoded.text().startsWith("%PDF-");
  }

  private PageOutcome locate(ArticlePage page) {
    Located shown = Located.on(page, rules, hints);
    Located located = shown.isSparse() ? shown.orInScript(rules, hints) : shown;
    Optional<String> title = located.title().value();
    if (title.isEmpty()) {
      return refused("no-title", "The page names no title.");
    }
    if (Boilerplate.saysMissing(title.get())) {
      return refused("not-an-article", "The page says that there is none: " + title.get());
    }
    if (deadline.isOver()) {
      return tooSlow();
    }
    return located.block() == null
        ? refused("no-text", "No line of the page reads like the text of an article.")
        : article(located, located.block());
  }

  private PageOutcome article(Located located, ArticlePage.Block block) {
    ArticlePage page = located.page();
    BodyText text = located.text(block);
    if (text.text().length() < TEXT_CHARS_MIN) {
      return refused("no-text", "The text has fewer than " + TEXT_CHARS_MIN + " characters.");
    }
    Optional<NextPage> next = NextPages.find(page.elements().links(), body.url(), hints.page());
    boolean cut = body.cut() || next.isPresent() || Truncation.isIn(page.lines(), block.element());
    ArticleParts.Assembled read =
        new ArticleParts(page, source, rules, body)
            .assemble(located.title(), text.text(), block, cut, hints);
    return deadline.isOver()
        ? tooSlow()
        : new PageOutcome.Read(
            read.article(),
            defects(read.article()),
            text.captions(),
            next.orElse(null),
            read.explanation());
  }

  private List<Defect> defects(Article article) {
    List<Defect> defects = new ArrayList<>();
    if (article.publishedAt() == null) {
      defects.add(new Defect("no-date", "Neither the page nor the link to it states a time."));
    }
    if (decoded.replacements() > 0) {
      defects.add(
          new Defect(
              "undecodable-bytes",
              decoded.replacements() + " places cannot be read as " + decoded.charset() + "."));
    }
    if (article.truncated()) {
      defects.add(new Defect("truncated", "The page holds only a part of the text."));
    }
    return defects;
  }

  private PageOutcome tooSlow() {
    return refused(
        "too-slow", "Reading the page took longer than " + Deadline.PER_PAGE.toSeconds() + " s.");
  }

  private PageOutcome refused(String reason, String detail) {
    String text = decoded.text();
    return new PageOutcome.Refused(
        reason, detail, text.substring(0, Math.min(text.length(), EXCERPT_CHARS_MAX)));
  }
}
