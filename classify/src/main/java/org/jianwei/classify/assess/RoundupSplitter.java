package org.jianwei.classify.assess;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jianwei.classify.text.Lines;
import org.jianwei.classify.text.NormalText;
import org.jianwei.classify.text.Span;
import org.jianwei.classify.text.SqueezedText;

/**
 * Finds the items of a round-up: an article that strings unrelated matters together. Its title says
 * so (早报, 盘点, several headlines parted by semicolons) and its text is numbered, bulleted or has
 * heads; or each item opens with a head and with a day or a source of its own. A list of contents
 * is no list of items: what it names is told below it.
 */
final class RoundupSplitter {

  static final int ITEMS_MAX = 60;

  private static final int ITEMS_MIN = 3;

  /** Fewer items do not prove a round-up that its title only hints at. */
  private static final int ITEMS_SURE = 5;

  /** Of the items of a list of contents hardly any tells a thing: of others one in so many does. */
  private static final int TOLD_SHARE = 3;

  /** A line that holds as many chars of the title's beginning repeats the title. */
  private static final int TITLE_CHARS = 10;

  private static final Pattern TITLE =
      Pattern.compile(
          "早报|晚报(?!记者)|午报|日报[|:丨]|周报|早知道|早参|早读|晚读|速览|速递|要闻|盘点|一周|汇总|快讯|夜读|简报|新闻联播|热点回顾|"
              + "资讯(?:精选|合集)|[|丨][^|丨]{0,8}资讯$|牛览|头条(?:汇|精选)|(?:;[^;]{4,}){2,}");

  /** A title that strings two matters together. */
  private static final Pattern TWO_MATTERS = Pattern.compile("[^;]{6,};[^;]{6,}");

  /** The lead of an item that reports a matter of its own. */
  private static final Pattern DATED =
      Pattern.compile("^.{0,60}?(?:\\d{1,2}日|日前|近日|昨日|今日|据.{2,12}(?:报道|消息|通报))");

  /** Items of this length need no heads where the title already tells a round-up. */
  private static final int PARAGRAPH_CHARS_MIN = 25;

  private static final Pattern NUMBER = Pattern.compile("^[ ]*[0-9一二三四五六七八九十◆■●▲★▶▍·※◎]*[、.:]?");
  private static final char SENTENCE_END = '。';

  /** The items in the order of the text; empty where the article is no round-up. */
  List<Span> split(NormalText title, NormalText text) {
    boolean announced = TITLE.matcher(title).find();
    boolean hinted = TWO_MATTERS.matcher(title).find();
    List<Span> contents = List.of();
    for (List<Span> items : MarkedItems.of(text)) {
      boolean many = hinted && items.size() >= ITEMS_SURE;
      if (items.size() >= ITEMS_MIN && (announced || many || areSeparateMatters(text, items))) {
        if (areTold(text, items)) {
          return told(title, text, items);
        }
        contents = contents.isEmpty() ? items : contents;
      }
    }
    List<Span> headed = headed(text, announced);
    if (!headed.isEmpty()) {
      return told(title, text, headed);
    }
    return told(title, text, announced && contents.isEmpty() ? paragraphs(text) : contents);
  }

  private static List<Span> headed(NormalText text, boolean announced) {
    List<Span> items = HeadedItems.of(text);
    if (items.size() < ITEMS_MIN || (!announced && items.size() < ITEMS_SURE)) {
      return List.of();
    }
    List<Span> texts = items.stream().map(item -> HeadedItems.withoutHead(text, item)).toList();
    return announced || areSeparateMatters(text, texts) ? items : List.of();
  }

  /** The items without the title that the page repeats, and without names of items told below. */
  private static List<Span> told(NormalText title, NormalText text, List<Span> items) {
    String head = SqueezedText.of(title).toString();
    String opening = head.substring(0, Math.min(TITLE_CHARS, head.length()));
    List<String> words =
        items.stream().map(item -> SqueezedText.of(text.normalOf(item)).toString()).toList();
    return IntStream.range(0, items.size())
        .filter(i -> opening.length() < TITLE_CHARS || !words.get(i).contains(opening))
        .filter(i -> !isNameOfAnother(words, i))
        .mapToObj(items::get)
        .toList();
  }

  private static boolean isNameOfAnother(List<String> words, int i) {
    if (words.get(i).indexOf(SENTENCE_END) >= 0) {
      return false;
    }
    String name = NUMBER.matcher(words.get(i).strip()).replaceFirst("").strip();
    return IntStream.range(0, words.size())
        .filter(j -> j != i && words.get(j).length() > words.get(i).length())
        .anyMatch(j -> words.get(j).contains(name));
  }

  /** The last item is not asked: that of a list of contents has the whole text behind it. */
  private static boolean areTold(NormalText text, List<Span> items) {
    List<Span> asked = items.subList(0, items.size() - 1);
    long told = asked.stream().filter(i -> text.normalOf(i).indexOf(SENTENCE_END) >= 0).count();
    return told * TOLD_SHARE >= asked.size();
  }

  private static List<Span> paragraphs(NormalText text) {
    List<Span> items =
        Lines.of(text).stream()
            .filter(line -> line.length() >= PARAGRAPH_CHARS_MIN)
            .limit(ITEMS_MAX)
            .toList();
    return items.size() >= ITEMS_MIN ? items : List.of();
  }

  /** Without a title that tells, items are separate matters where each has a day or a source. */
  private static boolean areSeparateMatters(NormalText text, List<Span> items) {
    long dated = items.stream().filter(item -> DATED.matcher(text.normalOf(item)).find()).count();
    return dated * 4 >= items.size() * 3L;
  }
}
