package org.jianwei.ingest.page.markup;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * One line of a page as a reader sees it: what stands between two line breaks.
 *
 * @param text its characters, blanks folded, never blank
 * @param owner the innermost block that holds all of it
 * @param chars how many characters are no blanks
 * @param linkChars how many of these are links
 * @param prose how much the line speaks for being prose: its characters outside links, if it has
 *     the length and the punctuation of prose; otherwise 0
 */
public record Line(String text, Element owner, int chars, int linkChars, int prose) {

  private static final String PUNCTUATION = "，。；：？！、“”…,.;?!";

  /** Fewest characters of a line that speaks for the text of an article. */
  private static final int PROSE_CHARS_MIN = 12;

  /** A line, weighed. */
  static Line of(String text, Element owner, int chars, int linkChars) {
    boolean isProse = chars >= PROSE_CHARS_MIN && linkChars * 2 <= chars && hasPunctuation(text);
    return new Line(text, owner, chars, linkChars, isProse ? chars - linkChars : 0);
  }

  /** Adds its prose to the weight of each block around it. */
  public void addTo(Map<Element, Integer> weights) {
    if (prose > 0) {
      for (Element at = owner; at != null; at = at.parent()) {
        weights.merge(at, prose, Integer::sum);
      }
    }
  }

  /** Whether it lies in a block. */
  public boolean isWithin(Element block) {
    Element at = owner;
    while (at != null && at != block) {
      at = at.parent();
    }
    return at == block;
  }

  /** Whether it is a heading, a label or a name: short, and no sentence. */
  public boolean isLabel() {
    return chars < PROSE_CHARS_MIN && !hasPunctuation(text);
  }

  /** Whether most of it is links. */
  public boolean isLinks() {
    return linkChars * 2 > chars;
  }

  private static boolean hasPunctuation(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (PUNCTUATION.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
