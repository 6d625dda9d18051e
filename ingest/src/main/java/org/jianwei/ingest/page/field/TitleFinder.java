package org.jianwei.ingest.page.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.ingest.page.body.ArticlePage;
import org.jianwei.ingest.page.markup.Line;
import org.jianwei.ingest.page.meta.MetaNames;
import org.jianwei.ingest.page.wording.Titles;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of an article page, without the site's name and its columns.
 *
 * <p>Pages name the article in their {@code title} and add to it ({@code headline_channel_site});
 * they show it as a line of its own. So the longest line that stands whole in one of the page's
 * names is the headline; where there is none, the name loses what follows its first separator.
 */
public final class TitleFinder {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:_{1,3}|\\||｜|--+|——?|\\s[-–—·]\\s|[-–](?=[^-–]{2,20}$))\\s*");

  /** Fewest letters of a headline. */
  private static final int LETTERS_MIN = 4;

  /** Fewest letters of a headline before which the name says something else, as columns do. */
  private static final int LETTERS_BEHIND_COLUMN_MIN = 10;

  /** Most parts of a name: more are a list of keywords. */
  private static final int PARTS_MAX = 12;

  /** Blanks and punctuation by which a line may be longer than the name that holds it. */
  private static final int SLACK_CHARS = 8;

  /** Lines looked at for the headline. */
  private static final int LINES_MAX = 2_000;

  private final ArticlePage page;
  private final List<Candidate> named = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  private TitleFinder(ArticlePage page) {
    this.page = page;
    name("meta", "title", page.elements().title());
    page.meta().all(MetaNames.SHIPPED.title()).stream()
        .findFirst()
        .ifPresent(said -> name(said.origin(), said.place(), said.value()));
    name("json-ld", "headline", page.jsonLd().headline());
    named.forEach(said -> names.add(said.value()));
  }

  /**
   * What may be the headline, the likeliest first.
   *
   * @param hint what the link to the page said
   */
  public static List<Candidate> find(ArticlePage page, @Nullable String hint) {
    TitleFinder finder = new TitleFinder(page);
    List<Candidate> found = new ArrayList<>();
    finder.shown().ifPresent(line -> found.add(new Candidate("text", line, Limits.title(line))));
    finder.named.forEach(
        said ->
            found.add(
                new Candidate(
                    said.origin(), said.place(), Limits.title(withoutSuffix(said.value())))));
    finder.heading().ifPresent(text -> found.add(new Candidate("text", "h1", Limits.title(text))));
    usable(hint).ifPresent(text -> found.add(new Candidate("feed", "", Limits.title(text))));
    return found;
  }

  private void name(String origin, String place, @Nullable String value) {
    usable(value).ifPresent(text -> named.add(new Candidate(origin, place, text)));
  }

  /** The longest line that one of the names holds, at its start or between separators. */
  private Optional<String> shown() {
    Set<String> runs = new HashSet<>();
    names.forEach(name -> addRuns(name, runs));
    int charsMax = names.stream().mapToInt(String::length).max().orElse(0) + SLACK_CHARS;
    String longest = null;
    int letters = LETTERS_MIN - 1;
    for (Line line : page.lines().subList(0, Math.min(LINES_MAX, page.lines().size()))) {
      if (line.chars() > letters && line.text().length() <= charsMax) {
        String bare = Titles.bare(line.text());
        if (bare.length() > letters && runs.contains(bare)) {
          longest = line.text();
          letters = bare.length();
        }
      }
    }
    return Optional.ofNullable(longest);
  }

  /** Adds what a headline within this name may be: any neighbouring parts of it. */
  private static void addRuns(String name, Set<String> runs) {
    runs.add(Titles.bare(name));
    List<String> parts = parts(name);
    for (int from = 0; from < parts.size(); from++) {
      if (from > 0 && parts.get(from).length() < LETTERS_BEHIND_COLUMN_MIN) {
        continue;
      }
      StringBuilder run = new StringBuilder();
      for (String part : parts.subList(from, parts.size())) {
        runs.add(run.append(Titles.bare(part)).toString());
      }
    }
  }

  private static List<String> parts(String name) {
    return List.of(SEPARATOR.split(name, PARTS_MAX));
  }

  private static String withoutSuffix(String name) {
    Matcher separator = SEPARATOR.matcher(name);
    while (separator.find()) {
      String head = name.substring(0, separator.start());
      if (Titles.bare(head).length() >= LETTERS_MIN) {
        return head.strip();
      }
    }
    return name;
  }

  private Optional<String> heading() {
    Element heading = page.elements().heading();
    return heading == null ? Optional.empty() : usable(heading.text());
  }

  private static Optional<String> usable(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !Titles.bare(t).isEmpty());
  }
}
