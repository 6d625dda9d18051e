package org.jianwei.ingest.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of an article page, without the site's name and its columns.
 *
 * <p>Pages name the article in their {@code title} and add to it ({@code headline_channel_site});
 * they show it as a line of its own. So the longest line that stands whole in one of the page's
 * names is the headline; where there is none, the name loses what follows its last separator.
 */
final class TitleFinder {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:_{1,3}|\\||｜|--+|——?|\\s[-–—·]\\s|[-–](?=[^-–]{2,20}$))\\s*");

  /** Fewest letters of a headline. */
  private static final int LETTERS_MIN = 4;

  /** Lines looked at for the headline. */
  private static final int LINES_MAX = 2_000;

  private final List<String> names;
  private final List<Line> lines;
  private final Document page;

  private TitleFinder(List<String> names, List<Line> lines, Document page) {
    this.names = names;
    this.lines = lines;
    this.page = page;
  }

  /**
   * The headline.
   *
   * @param hint what the link to the page said
   */
  static Optional<String> find(ArticlePage page, @Nullable String hint) {
    TitleFinder finder = new TitleFinder(names(page), page.lines(), page.document());
    return finder.shown().or(finder::named).or(finder::heading).or(() -> usable(hint));
  }

  private static List<String> names(ArticlePage page) {
    Set<String> names = new LinkedHashSet<>();
    usable(page.document().title()).ifPresent(names::add);
    usable(page.meta().first(MetaNames.SHIPPED.title())).ifPresent(names::add);
    usable(page.jsonLd().headline()).ifPresent(names::add);
    return List.copyOf(names);
  }

  /** The longest line that one of the names holds, at its start or between separators. */
  private Optional<String> shown() {
    return lines.stream()
        .limit(LINES_MAX)
        .filter(line -> names.stream().anyMatch(name -> holds(name, line.text())))
        .map(Line::text)
        .max(Comparator.comparingInt(text -> Titles.bare(text).length()));
  }

  private static boolean holds(String name, String line) {
    String bare = Titles.bare(line);
    if (bare.length() < LETTERS_MIN || line.length() > name.length() + 8) {
      return false;
    }
    if (Titles.bare(name).equals(bare)) {
      return true;
    }
    List<String> parts = parts(name);
    return java.util.stream.IntStream.range(0, parts.size())
        .anyMatch(from -> isRun(parts, from, bare));
  }

  /** Whether the parts from {@code from} on, taken together, are the line. */
  private static boolean isRun(List<String> parts, int from, String bare) {
    StringBuilder run = new StringBuilder();
    for (String part : parts.subList(from, parts.size())) {
      run.append(Titles.bare(part));
      if (run.length() >= bare.length()) {
        return run.toString().equals(bare) && !(from > 0 && parts.get(from).length() < 10);
      }
    }
    return false;
  }

  private static List<String> parts(String name) {
    return List.of(SEPARATOR.split(name));
  }

  /** The first name without what follows its separators. */
  private Optional<String> named() {
    return names.stream().findFirst().map(TitleFinder::withoutSuffix);
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
    Element heading = page.selectFirst("h1");
    return heading == null ? Optional.empty() : usable(heading.text());
  }

  private static Optional<String> usable(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !Titles.bare(t).isEmpty());
  }
}
