package org.jianwei.ingest.page.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jianwei.ingest.page.markup.Line;
import org.jianwei.ingest.page.wording.Boilerplate;
import org.jianwei.ingest.page.wording.Titles;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Parts the lines of a page from those that are prose and yet not the article's, without the help
 * of class names: what stands above the headline, what follows the heading of comments or of
 * further news, the leads of other articles, notices.
 */
public final class Surroundings {

  private static final Set<String> CHROME = Set.of("nav", "aside", "footer", "address");

  /** Least share of a page's prose below the headline, in percent, for the headline to count. */
  private static final int BELOW_PERCENT_MIN = 20;

  /** Longest heading, in chars. */
  private static final int HEADING_CHARS_MAX = 24;

  private final List<Line> telling = new ArrayList<>();
  private final List<Line> readable = new ArrayList<>();
  private final Set<Element> comments = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean begun;

  private Surroundings() {}

  /** Parts the lines of a page that has an article with this title. */
  public static Surroundings of(List<Line> lines, String title) {
    Surroundings surroundings = new Surroundings();
    Line before = null;
    for (Line line : below(lines, title)) {
      surroundings.add(line, before);
      before = line;
    }
    return surroundings;
  }

  /** The lines that tell where the text is. */
  List<Line> telling() {
    return telling;
  }

  /** The lines that may belong to the text: all but comments. */
  public List<Line> readable() {
    return readable;
  }

  private void add(Line line, @Nullable Line before) {
    if (begun && line.text().length() <= HEADING_CHARS_MAX) {
      if (Boilerplate.headsComments(line.text())) {
        closeFollowing(line);
      } else if (Boilerplate.headsOthers(line.text())) {
        closeSection(line);
      }
    }
    if (isWithin(line, comments)) {
      return;
    }
    readable.add(line);
    if (!isOther(line, before) && !isWithin(line, others)) {
      telling.add(line);
      begun |= line.prose() > 0;
    }
  }

  /** From the headline on; all lines where the page does not show it above its text. */
  private static List<Line> below(List<Line> lines, String title) {
    int headline = 0;
    while (headline < lines.size() && !Titles.isSame(lines.get(headline).text(), title)) {
      headline++;
    }
    if (headline == lines.size()) {
      return lines;
    }
    List<Line> below = lines.subList(headline, lines.size());
    return prose(below) * 100L >= prose(lines) * (long) BELOW_PERCENT_MIN ? below : lines;
  }

  /** Comments go on to the end of the block that their heading stands in. */
  private void closeFollowing(Line heading) {
    Element at = heading.owner();
    while (at.parent() != null && isAlone(at)) {
      at = at.parent();
    }
    comments.add(heading.owner());
    for (Element next = at.nextElementSibling(); next != null; next = next.nextElementSibling()) {
      comments.add(next);
    }
  }

  /** Links to other articles are closed if they have a block that begins with their heading. */
  private void closeSection(Line heading) {
    Element at = heading.owner();
    while (at.parent() != null && isAlone(at)) {
      at = at.parent();
    }
    Element parent = at.parent();
    if (parent != null && parent.firstElementChild() == at) {
      others.add(parent);
    }
  }

  private static boolean isAlone(Element at) {
    return at.previousElementSibling() == null && at.nextElementSibling() == null;
  }

  private static boolean isWithin(Line line, Set<Element> blocks) {
    if (blocks.isEmpty()) {
      return false;
    }
    for (Element at = line.owner(); at != null; at = at.parent()) {
      if (blocks.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(Line line, @Nullable Line before) {
    return line.prose() > 0
        && (Boilerplate.isNotice(line.text()) || isLead(line, before) || isInChrome(line));
  }

  /** The lead of another article: below a link, and cut. */
  private static boolean isLead(Line line, @Nullable Line before) {
    boolean cut = line.text().endsWith("...") || line.text().endsWith("…");
    return cut && before != null && before.isLinks();
  }

  private static boolean isInChrome(Line line) {
    for (Element at = line.owner(); at != null; at = at.parent()) {
      if (CHROME.contains(at.normalName())) {
        return true;
      }
    }
    return false;
  }

  private static int prose(List<Line> lines) {
    return lines.stream().mapToInt(Line::prose).sum();
  }
}
