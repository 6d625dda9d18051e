package org.jianwei.classify.text;

import java.util.ArrayList;
import java.util.List;
import org.jianwei.runtime.config.ShippedFile;

/**
 * Finds lists of links to other articles (推荐阅读, 往期回顾) that a page reader has left in a text: the
 * head of such a list and the lines under it, up to the next line that is prose. What they name is
 * told elsewhere. Immutable and thread-safe.
 */
public final class LinkLists {

  private static final String FILE = "link-lists.yaml";

  private static final int LINKS_MIN = 3;

  /** Chars that may decorate a head (【】, colons, arrows). */
  private static final int DECORATION_CHARS_MAX = 4;

  /** Chars that name what the links under a head are about, their mark included. */
  private static final int TOPIC_CHARS_MAX = 16;

  private static final String TOPIC_MARKS = "·|:-—";

  private final List<String> heads;
  private final int headCharsMax;

  private LinkLists(List<String> heads) {
    this.heads = heads;
    this.headCharsMax =
        heads.stream().mapToInt(String::length).max().orElse(0) + DECORATION_CHARS_MAX;
  }

  /** The lists whose heads the jar holds. */
  public static LinkLists shipped() {
    return new LinkLists(ShippedFile.yaml(LinkLists.class, FILE, File.class).heads());
  }

  /** Where such lists stand, in the order of the text. */
  public List<Span> in(NormalText text) {
    List<Span> lists = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      if (!open.isEmpty() && Lines.isProse(text, line)) {
        close(open, lists);
      } else if (!open.isEmpty() || isHead(text, line)) {
        open.add(line);
      }
    }
    close(open, lists);
    return lists;
  }

  /** A text in normal form without such lists. */
  public String without(NormalText text) {
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    for (Span list : in(text)) {
      rest.append(text, from, list.start());
      from = list.end();
    }
    return rest.append(text, from, text.length()).toString();
  }

  private static void close(List<Span> open, List<Span> lists) {
    if (open.size() > LINKS_MIN) {
      lists.add(new Span(open.get(0).start(), open.get(open.size() - 1).end()));
    }
    open.clear();
  }

  private boolean isHead(NormalText text, Span line) {
    if (line.length() > headCharsMax + TOPIC_CHARS_MAX) {
      return false;
    }
    String words = text.normalOf(line);
    return heads.stream().anyMatch(head -> isAlone(head, words) || namesTopic(head, words));
  }

  private static boolean isAlone(String head, String line) {
    return line.length() <= head.length() + DECORATION_CHARS_MAX && line.contains(head);
  }

  /** Whether a bar or dot and what the links are about follow the head (往期回顾·桥梁安全). */
  private static boolean namesTopic(String head, String line) {
    return line.startsWith(head)
        && line.length() > head.length()
        && TOPIC_MARKS.indexOf(line.charAt(head.length())) >= 0;
  }

  /**
   * The data file.
   *
   * @param heads what stands over such lists, in normalised form
   */
  record File(List<String> heads) {

    File {
      heads = List.copyOf(heads);
    }
  }
}
