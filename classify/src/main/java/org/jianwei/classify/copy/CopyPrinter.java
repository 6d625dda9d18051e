package org.jianwei.classify.copy;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.classify.text.Hashing;
import org.jianwei.classify.text.LinkLists;
import org.jianwei.classify.text.NormalText;

/** Cleans texts of what portals add, and takes their prints. Immutable and thread-safe. */
public final class CopyPrinter {

  /** Letters in a shingle. Five keep chance overlaps of Chinese texts below one in a hundred. */
  static final int SHINGLE_CHARS = 5;

  /** Size of the sketch: resemblance is estimated within about ±0.04. */
  static final int SKETCH_SIZE = 160;

  private static final int BODY_CHARS_MAX = 20_000;
  private static final int PROSE_LINE_CHARS_MIN = 30;
  private static final int MENU_CHARS_MAX = 6;
  private static final int MENU_LINES_MIN = 8;
  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final int CONTEXT_CHARS = 4;
  private static final int NUMBERS_MAX = 160;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NO_NUMBERS = Pattern.compile("[^\\p{L}\\p{N}.]+");

  private static final LinkLists LINK_LISTS = LinkLists.shipped();

  private final CopyRules rules;

  /** Creates one for a set of rules. */
  public CopyPrinter(CopyRules rules) {
    this.rules = rules;
  }

  /** The print of a text; either part may be empty. */
  public CopyPrint print(String title, String body) {
    String cut = body.length() > BODY_CHARS_MAX ? body.substring(0, BODY_CHARS_MAX) : body;
    String clean = body(cut);
    String letters = NO_LETTERS.matcher(prose(clean)).replaceAll("");
    int[] shingles = shingles(letters);
    Numbers numbers = numbers(clean.isEmpty() ? title(title) : clean);
    return new CopyPrint(
        letters.isEmpty() ? 0 : Hashing.of(letters),
        withDigits(NO_LETTERS.matcher(title(title)).replaceAll("")),
        shingles.length,
        smallest(shingles),
        numbers.contexts(),
        numbers.values());
  }

  /** A title in normal form without what portals and columns add. */
  public String title(String title) {
    String rest = NormalText.of(title).toString().strip();
    String before;
    do {
      before = rest;
      for (Pattern suffix : rules.titleSuffixes()) {
        rest = without(rest, suffix);
      }
    } while (!rest.equals(before));
    for (Pattern prefix : rules.titlePrefixes()) {
      rest = without(rest, prefix);
    }
    return rest.strip();
  }

  /**
   * A body in normal form without what belongs to the site: lists of links to other articles, and
   * lines such as bylines and notices of copyright.
   */
  public String body(String body) {
    return LINK_LISTS
        .without(NormalText.of(body))
        .lines()
        .filter(line -> rules.bodyLines().stream().noneMatch(p -> p.matcher(line).find()))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Of a body only the lines that read like sentences, where there are enough of them, else all but
   * menus. Menus and lists of other headlines are the same on every page of a site.
   */
  public String prose(String body) {
    String prose = lines(body, CopyPrinter::isProse);
    return prose.length() >= rules.proseCharsMin() ? prose : withoutMenus(body);
  }

  private static String withoutMenus(String body) {
    boolean hasMenu = body.lines().filter(CopyPrinter::mayBeOfMenu).count() >= MENU_LINES_MIN;
    return hasMenu ? lines(body, line -> !mayBeOfMenu(line)) : body;
  }

  private static boolean mayBeOfMenu(String line) {
    return line.strip().length() <= MENU_CHARS_MAX;
  }

  private static String lines(String body, Predicate<String> kept) {
    return body.lines().filter(kept).collect(Collectors.joining("\n"));
  }

  private static boolean isProse(String line) {
    long marks = line.chars().filter(c -> ",;:!?、".indexOf(c) >= 0).count();
    return line.indexOf('。') >= 0 || (marks >= 2 && line.length() >= PROSE_LINE_CHARS_MIN);
  }

  /** Chinese numerals as digits, so that 三问一图 equals 3问1图 and 第三题 differs from 第七题. */
  private static String withDigits(String title) {
    StringBuilder digits = new StringBuilder(title);
    for (int i = 0; i < title.length(); i++) {
      int digit = NUMERALS.indexOf(title.charAt(i));
      if (digit >= 0) {
        digits.setCharAt(i, (char) ('0' + digit));
      }
    }
    return digits.toString();
  }

  /** Removes a match unless hardly anything would remain. */
  private String without(String text, Pattern part) {
    Matcher m = part.matcher(text);
    if (!m.find()) {
      return text;
    }
    String rest = text.substring(0, m.start()) + text.substring(m.end());
    boolean enough = NO_LETTERS.matcher(rest).replaceAll("").length() >= rules.titleCharsMin();
    return enough ? rest : text;
  }

  private static int[] shingles(String letters) {
    int count = letters.length() - SHINGLE_CHARS + 1;
    if (count < 1) {
      return new int[0];
    }
    int[] hashes = new int[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = Hashing.ofRange(letters, i, i + SHINGLE_CHARS);
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  private static int[] smallest(int[] sorted) {
    return Arrays.copyOf(sorted, Math.min(sorted.length, SKETCH_SIZE));
  }

  private static Numbers numbers(String clean) {
    String text = NO_NUMBERS.matcher(clean).replaceAll("");
    int[] contexts = new int[NUMBERS_MAX];
    int[] values = new int[NUMBERS_MAX];
    int n = 0;
    Matcher m = NUMBER.matcher(text);
    while (n < NUMBERS_MAX && m.find()) {
      String context =
          text.substring(Math.max(0, m.start() - CONTEXT_CHARS), m.start()).replaceAll("\\d", "#");
      contexts[n] = (int) Hashing.of(context);
      values[n] = (int) Hashing.of(context + '=' + m.group());
      n++;
    }
    return new Numbers(Arrays.copyOf(contexts, n), Arrays.copyOf(values, n));
  }

  @SuppressWarnings("ArrayRecordComponent") // carries two results of one method
  private record Numbers(int[] contexts, int[] values) {}
}
