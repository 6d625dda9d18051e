package org.jianwei.classify.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jianwei.classify.text.NormalText;
import org.jianwei.classify.text.Span;

/** Finds items whose heads are numbered, bulleted or bracketed. */
final class MarkedItems {

  /** How an item may begin; each must be found at the start of a line or of a sentence. */
  private static final List<Pattern> HEADS =
      List.of(
          Pattern.compile(
              "(?m)(?:^|(?<=[。!?;\\n]))[ ]*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[、.:](?!\\d)[ ]*"),
          Pattern.compile("(?m)^[ ]*[(](?:\\d{1,2}|[一二三四五六七八九十]{1,2})[)][ ]*"),
          Pattern.compile("(?m)^[ ]*[①②③④⑤⑥⑦⑧⑨⑩][ ]*"),
          Pattern.compile("(?m)^[ ]*0[1-9](?=[ \\n]|[一-龥a-z])[ ]*"),
          Pattern.compile("(?m)^[ ]*[◆■●▲★▶▍·※◎][ ]*"),
          Pattern.compile("(?m)^[ ]*\\[[^\\]\\n]{2,30}\\]"));

  /** Ends of lines and of sentences: a head stands right behind one, or at the start. */
  private static final String BEFORE_HEAD = "\n\r\u0085\u2028\u2029。!?;";

  /** With one of these, or a blank, every head begins. */
  private static final String HEAD_OPENINGS = "0123456789一二三四五六七八九十(①②③④⑤⑥⑦⑧⑨⑩◆■●▲★▶▍·※◎[ ";

  private static final int ITEM_CHARS_MIN = 20;

  private MarkedItems() {}

  /** The items by each kind of head, the surest kind first; a kind without heads has none. */
  static List<List<Span>> of(NormalText text) {
    int[] openings = openings(text);
    return HEADS.stream().map(head -> items(text, openings, head)).toList();
  }

  /** Where a head may begin. Trying the patterns at every char would take a tenth of all time. */
  private static int[] openings(NormalText text) {
    String chars = text.toString();
    return IntStream.range(0, chars.length())
        .filter(i -> i == 0 || BEFORE_HEAD.indexOf(chars.charAt(i - 1)) >= 0)
        .filter(i -> HEAD_OPENINGS.indexOf(chars.charAt(i)) >= 0)
        .toArray();
  }

  private static List<Span> items(NormalText text, int[] openings, Pattern head) {
    List<Span> items = new ArrayList<>();
    Matcher matcher =
        head.matcher(text.toString()).useTransparentBounds(true).useAnchoringBounds(false);
    int start = -1;
    int free = 0;
    for (int i = 0; i < openings.length && items.size() < RoundupSplitter.ITEMS_MAX; i++) {
      if (openings[i] >= free && matcher.region(openings[i], text.length()).lookingAt()) {
        if (start >= 0) {
          add(start, matcher.start(), items);
        }
        start = matcher.start();
        free = matcher.end();
      }
    }
    if (start >= 0) {
      add(start, text.length(), items);
    }
    return items;
  }

  private static void add(int start, int end, List<Span> items) {
    if (end - start >= ITEM_CHARS_MIN) {
      items.add(new Span(start, end));
    }
  }
}
