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

/**
 * The text of an article, made out of the lines of the block that holds it.
 *
 * @param text paragraphs parted by {@code \n}, without bylines, captions, tails and lists of links
 * @param captions what stands under its pictures
 */
public record BodyText(String text, List<String> captions) {

  /** Lines looked at before the text for bylines. */
  private static final int BYLINES_MAX = 8;

  /** Longest byline, in chars. */
  private static final int BYLINE_CHARS_MAX = 80;

  /** Share of the text, in percent, after which a tail may begin. */
  private static final int TAIL_FROM_PERCENT = 50;

  /**
   * Share of the prose, in percent, from which captions are the text: the page is a photo story.
   */
  private static final int PHOTO_STORY_PERCENT = 50;

  /** Takes a copy. */
  public BodyText {
    captions = List.copyOf(captions);
  }

  /**
   * Makes the text.
   *
   * @param lines the lines of the whole page, without comments
   * @param body the block that holds the text
   * @param blocks what of the page is named as something else
   * @param title the title, which is left out of the text
   */
  public static BodyText of(List<Line> lines, Element body, NamedBlocks blocks, String title) {
    List<Line> own = lines.stream().filter(l -> l.isWithin(body) && !blocks.hold(l, body)).toList();
    List<Line> kept = trimEnd(cutTail(own.subList(headEnd(own, title), own.size())));
    Captions captions = new Captions(body);
    Set<Line> captioned = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.stream().filter(captions::hold).forEach(captioned::add);
    List<Line> under = kept.stream().filter(captioned::contains).toList();
    boolean photoStory = prose(under) * 100L >= prose(kept) * (long) PHOTO_STORY_PERCENT;
    List<String> paragraphs = new ArrayList<>();
    for (Line line : kept) {
      boolean isText = photoStory || !captioned.contains(line);
      if (isText && !isLinkList(line) && !isChrome(line, own)) {
        paragraphs.add(line.text());
      }
    }
    return new BodyText(
        String.join("\n", paragraphs),
        photoStory ? List.of() : under.stream().map(Line::text).toList());
  }

  /** How many lines before the text are title, bylines and the like. */
  private static int headEnd(List<Line> lines, String title) {
    int end = 0;
    for (int i = 0; i < Math.min(lines.size(), BYLINES_MAX); i++) {
      Line line = lines.get(i);
      if (Titles.isSame(line.text(), title) || isByline(line)) {
        end = i + 1;
      } else if (line.prose() > 0) {
        break;
      }
    }
    return end;
  }

  private static boolean isByline(Line line) {
    return line.text().length() <= BYLINE_CHARS_MAX && Boilerplate.isByline(line.text());
  }

  private static List<Line> cutTail(List<Line> lines) {
    int total = lines.stream().mapToInt(Line::chars).sum();
    int before = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean late = before * 100L >= total * (long) TAIL_FROM_PERCENT;
      if (late && Boilerplate.startsTail(lines.get(i).text())) {
        return lines.subList(0, i);
      }
      before += lines.get(i).chars();
    }
    return lines;
  }

  /** Without the lists of links behind the last sentence, and the label above each. */
  private static List<Line> trimEnd(List<Line> lines) {
    int end = lines.size();
    boolean belowLabel = false;
    while (end > 0) {
      Line last = lines.get(end - 1);
      boolean isList = isLinkList(last);
      if (!isList && !(belowLabel && last.isLabel())) {
        break;
      }
      belowLabel = isList;
      end--;
    }
    return lines.subList(0, end);
  }

  /** What belongs to the page: also where a short text has a long tail. */
  private static boolean isChrome(Line line, List<Line> all) {
    String text = line.text();
    return Boilerplate.isDropped(text)
        || (all.size() > 1 && (Boilerplate.startsTail(text) || Boilerplate.opensNotice(text)));
  }

  /** A line of links without a sentence around them. */
  private static boolean isLinkList(Line line) {
    return line.chars() - line.linkChars() < 2 || (line.isLinks() && line.prose() == 0);
  }

  private static int prose(List<Line> lines) {
    return lines.stream().mapToInt(Line::prose).sum();
  }
}
