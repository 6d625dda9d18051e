package org.jianwei.ingest.page.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.ingest.explain.Choice;
import org.jianwei.ingest.page.body.ArticlePage;
import org.jianwei.ingest.page.body.Region;
import org.jianwei.ingest.page.meta.MetaNames;
import org.jianwei.ingest.page.wording.Boilerplate;
import org.jianwei.ingest.page.wording.Titles;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.source.Source;
import org.jspecify.annotations.Nullable;

/** For whom, by whom and under what earlier title an article was written. */
public final class Credits {

  private static final Pattern MARK =
      Pattern.compile(
          "^(?:"
              + Boilerplate.publisherMarks()
              + "|"
              + Boilerplate.authorMarks()
              + ")\\s{0,3}[：:]\\s{0,3}");

  private final ArticlePage page;
  private final Source source;
  private final ArticleRules rules;
  private final Region region;

  /**
   * Looks for them on one page.
   *
   * @param region the lines that may say so
   */
  public Credits(ArticlePage page, Source source, ArticleRules rules, Region region) {
    this.page = page;
    this.source = source;
    this.rules = rules;
    this.region = region;
  }

  /** The publisher that the page names; the source's where it names none. */
  public Choice publisher() {
    List<Candidate> found = new ArrayList<>();
    addRuled(found, rules.publisher());
    found.addAll(Byline.publishers(region));
    found.addAll(page.meta().all(MetaNames.SHIPPED.publisher()));
    add(found, "json-ld", "publisher", page.jsonLd().publisher());
    found.removeIf(Credits::isNoName);
    found.add(new Candidate("source", source.id(), source.publisher()));
    return Choice.first("publisher", cut(found));
  }

  /** The author; many pages name their site there, which is none. */
  public Choice author(String publisher) {
    String siteTitle = page.elements().title();
    List<Candidate> found = new ArrayList<>();
    addRuled(found, rules.author());
    found.addAll(Byline.authors(region));
    add(found, "json-ld", "author", page.jsonLd().author());
    found.addAll(page.meta().all(MetaNames.SHIPPED.author()));
    found.removeIf(Credits::isNoName);
    found.removeIf(name -> name.value().equals(publisher) || siteTitle.contains(name.value()));
    return Choice.first("author", cut(found));
  }

  /** The editor in charge. */
  public Choice editor() {
    return Choice.first("editor", cut(Byline.editors(region)));
  }

  /** The title of the original. */
  public Choice originalTitle(String title) {
    List<Candidate> found = new ArrayList<>(Byline.originalTitles(region));
    found.removeIf(original -> Titles.isSame(original.value(), title));
    return Choice.first("original_title", found);
  }

  private void addRuled(List<Candidate> found, @Nullable String selector) {
    String ruled = page.ruled(selector);
    if (selector != null && ruled != null) {
      found.add(new Candidate("rule", selector, MARK.matcher(ruled).replaceFirst("").strip()));
    }
  }

  private static void add(
      List<Candidate> found, String origin, String place, @Nullable String value) {
    if (value != null) {
      found.add(new Candidate(origin, place, value));
    }
  }

  private static boolean isNoName(Candidate name) {
    return name.value().startsWith("http")
        || name.value().indexOf('@') >= 0
        || Boilerplate.isNoName(name.value());
  }

  private static List<Candidate> cut(List<Candidate> found) {
    return found.stream()
        .map(c -> new Candidate(c.origin(), c.place(), Limits.name(c.value())))
        .toList();
  }
}
