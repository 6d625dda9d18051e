package org.jianwei.classify.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jianwei.classify.text.NormalText;
import org.jianwei.classify.text.Span;
import org.jianwei.classify.text.SqueezedText;

/**
 * Finds the items of a round-up: an article that strings unrelated matters together. Its title says
 * so (早报, 盘点, several headlines parted by semicolons) and its text is numbered, bulleted or has a
 * bracketed head on each item; or each item opens with a head of its own.
 */
final class RoundupSplitter {

  private static final int ITEMS_MIN = 3;
  private static final int ITEM_CHARS_MIN = 20;
  private static final int ITEMS_MAX = 60;

  /** A line that holds as many chars of the title's beginning repeats the title. */
  private static final int TITLE_CHARS = 10;

  private static final Pattern TITLE =
      Pattern.compile(
          "早报|晚报(?!记者)|午报|日报[|:丨]|周报|早知道|早参|早读|晚读|速览|速递|要闻|盘点|一周|汇总|快讯|夜读|简报|新闻联播|热点回顾|"
              + "资讯(?:精选|合集)|牛览|头条(?:汇|精选)|(?:;[^;]{4,}){2,}");

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

  private static final Pattern LINE = Pattern.compile("(?m)^[ ]*\\S[^\\n]*");

  /** The lead of an item that reports a matter of its own. */
  private static final Pattern DATED =
      Pattern.compile("^.{0,60}?(?:\\d{1,2}日|日前|近日|昨日|今日|据.{2,12}(?:报道|消息|通报))");

  /** Items of this length need no heads where the title already tells a round-up. */
  private static final int PARAGRAPH_CHARS_MIN = 25;

  /** Ends of lines and of sentences: a head stands right behind one, or at the start. */
  private static final String BEFORE_HEAD = "\n\r\u0085\u2028\u2029。!?;";

  /** With one of these, or a blank, every head begins. */
  private static final String HEAD_OPENINGS = "0123456789一二三四五六七八九十(①②③④⑤⑥⑦⑧⑨⑩◆■●▲★▶▍·※◎[ ";

  /** The items in the order of the text; empty where the article is no round-up. */
  List<Span> split(NormalText title, NormalText text) {
    boolean announced = TITLE.matcher(title).find();
    int[] openings = openings(text);
    for (Pattern head : HEADS) {
      List<Span> items = items(text, openings, head);
      if (items.size() >= ITEMS_MIN && (announced || areSeparateMatters(text, items))) {
        return withoutTitle(title, text, items);
      }
    }
    return announced ? withoutTitle(title, text, paragraphs(text)) : List.of();
  }

  /** A page that repeats its title in the text strings all matters together there: no item. */
  private static List<Span> withoutTitle(NormalText title, NormalText text, List<Span> items) {
    String head = SqueezedText.of(title).toString();
    String opening = head.substring(0, Math.min(TITLE_CHARS, head.length()));
    return items.stream()
        .filter(
            item ->
                opening.length() < TITLE_CHARS
                    || !SqueezedText.of(text.normalOf(item)).toString().contains(opening))
        .toList();
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
    for (int i = 0; i < openings.length && items.size() < ITEMS_MAX; i++) {
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

  private static List<Span> paragraphs(NormalText text) {
    List<Span> items = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find() && items.size() < ITEMS_MAX) {
      if (lines.end() - lines.start() >= PARAGRAPH_CHARS_MIN) {
        items.add(new Span(lines.start(), lines.end()));
      }
    }
    return items.size() >= ITEMS_MIN ? items : List.of();
  }

  /** Without a title that tells, items are separate matters where each has a day or a source. */
  private static boolean areSeparateMatters(NormalText text, List<Span> items) {
    long dated = items.stream().filter(item -> DATED.matcher(text.normalOf(item)).find()).count();
    return dated * 4 >= items.size() * 3L;
  }
}
