package org.jianwei.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.ingest.page.body.ArticlePage;
import org.jianwei.ingest.page.markup.Html;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Tries each selector of a source's article rules on a page by itself. */
public final class RuleMatches {

  private final Document page;
  private final List<RuleMatch> matches = new ArrayList<>();

  private RuleMatches(Document page) {
    this.page = page;
  }

  /** What each selector finds, on the page as it was served; none without rules. */
  public static List<RuleMatch> of(FetchedBody body, @Nullable ArticleRules rules) {
    if (rules == null) {
      return List.of();
    }
    String html = CharsetDecision.decode(body.bytes(), body.contentType()).text();
    RuleMatches tried = new RuleMatches(Html.parse(html, body.url()));
    rules.remove().forEach(selector -> tried.add("remove", selector));
    tried.add("title", rules.title());
    tried.add("time", rules.time());
    tried.add("publisher", rules.publisher());
    tried.add("author", rules.author());
    tried.add("body", rules.body());
    return List.copyOf(tried.matches);
  }

  private void add(String key, @Nullable String selector) {
    if (selector == null) {
      return;
    }
    Elements found = page.select(selector);
    String value =
        Objects.requireNonNullElse(ArticlePage.value(found.isEmpty() ? null : found.get(0)), "");
    Candidate first = found.isEmpty() ? null : new Candidate("rule", selector, value);
    matches.add(new RuleMatch(key, selector, found.size(), first));
  }
}
