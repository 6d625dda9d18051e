package org.jianwei.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianwei.contracts.article.Article;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.text.DecodedText;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.text.Noise;
import org.jsoup.nodes.Element;

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

  private ArticleReader(Source source, ArticleHints hints, FetchedBody body, DecodedText decoded) {
    this.source = source;
    this.rules = source.article() == null ? ArticleRules.NONE : source.article();
    this.hints = hints;
    this.body = body;
    this.decoded = decoded;
  }

  /**
   * Reads the article on a page.
   *
   * @param body the page
   * @param source the source that led to it, with its rules
   * @param hints what the link to it said
   */
  public static PageOutcome read(FetchedBody body, Source source, ArticleHints hints) {
    if (body.bytes().length > BYTES_MAX) {
      return new PageOutcome.Refused(
          "too-big", "The page is larger than " + BYTES_MAX + " bytes.", "");
    }
    DecodedText decoded = CharsetDecision.decode(body.bytes(), body.contentType());
    return new ArticleReader(source, hints, body, decoded).read();
  }

  private PageOutcome read() {
    if (Noise.isBinary(decoded) || isOtherMedium()) {
      return refused("binary", "The bytes are no HTML page.");
    }
    ArticlePage page = ArticlePage.of(decoded.text(), body, rules);
    if (page.document().getAllElements().size() > ELEMENTS_MAX) {
      return refused("too-big", "The page has more than " + ELEMENTS_MAX + " elements.");
    }
    Optional<String> title = title(page);
    if (title.isEmpty()) {
      return refused("no-title", "The page names no title.");
    }
    if (Boilerplate.saysMissing(title.get())) {
      return refused("not-an-article", "The page says that there is none: " + title.get());
    }
    Element block = page.body(rules);
    return block == null
        ? refused("no-text", "No line of the page reads like the text of an article.")
        : article(page, title.get(), block);
  }

  private boolean isOtherMedium() {
    String type = body.contentType() == null ? "" : body.contentType().toLowerCase(Locale.ROOT);
    return type.startsWith("image/")
        || type.startsWith("video/")
        || type.startsWith("audio/")
        || type.startsWith("application/pdf")
        || decoded.text().startsWith("%PDF-");
  }

  private Optional<String> title(ArticlePage page) {
    return Optional.ofNullable(page.ruled(rules.title()))
        .or(() -> TitleFinder.find(page, hints.title()))
        .map(Limits::title);
  }

  private PageOutcome article(ArticlePage page, String title, Element block) {
    String text = BodyText.of(page.lines(), block, page.blocks(), title);
    if (text.length() < TEXT_CHARS_MIN) {
      return refused("no-text", "The text has fewer than " + TEXT_CHARS_MIN + " characters.");
    }
    ArticleParts parts =
        new ArticleParts(page, source, rules, Region.of(page.lines(), title, block));
    Article article = parts.assemble(title, text, block, body, hints);
    return new PageOutcome.Read(article, defects(article));
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

  private PageOutcome refused(String reason, String detail) {
    String text = decoded.text();
    return new PageOutcome.Refused(
        reason, detail, text.substring(0, Math.min(text.length(), EXCERPT_CHARS_MAX)));
  }
}
