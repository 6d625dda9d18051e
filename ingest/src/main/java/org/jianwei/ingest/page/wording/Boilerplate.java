package org.jianwei.ingest.page.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.runtime.config.ShippedFile;

/** What stands around the text of an article on any site: the lexicon {@code boilerplate.yaml}. */
public final class Boilerplate {

  private record Lexicon(
      List<String> blockWords,
      List<String> captionWords,
      List<String> tailStarts,
      List<String> commentHeadings,
      List<String> otherHeadings,
      List<String> notices,
      List<String> noticeStarts,
      List<String> droppedLines,
      List<String> byline,
      List<String> truncation,
      List<String> publisherMarks,
      List<String> authorMarks,
      List<String> editorMarks,
      List<String> noNames,
      List<String> publishedMarks,
      List<String> todayMarks,
      List<String> missingPage) {}

  private static final Lexicon LEXICON =
      ShippedFile.yaml(Boilerplate.class, "boilerplate.yaml", Lexicon.class);

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private static final KnownNames OTHER_BLOCKS = judging(words(LEXICON.blockWords()));
  private static final KnownNames CAPTIONS = judging(words(LEXICON.captionWords()));
  private static final LinePatterns TAIL_START = new LinePatterns(LEXICON.tailStarts());
  private static final LinePatterns COMMENTS = new LinePatterns(LEXICON.commentHeadings());
  private static final LinePatterns OTHERS = new LinePatterns(LEXICON.otherHeadings());
  private static final LinePatterns NOTICE_START = new LinePatterns(LEXICON.noticeStarts());
  private static final LinePatterns NOTICE = new LinePatterns(LEXICON.notices());
  private static final LinePatterns DROPPED = new LinePatterns(LEXICON.droppedLines());
  private static final LinePatterns BYLINE = new LinePatterns(LEXICON.byline());
  private static final LinePatterns TRUNCATION = new LinePatterns(LEXICON.truncation());
  private static final Pattern NO_NAME = any(LEXICON.noNames());
  private static final LinePatterns PUBLISHED = new LinePatterns(LEXICON.publishedMarks());
  private static final LinePatterns TODAY = new LinePatterns(LEXICON.todayMarks());
  private static final LinePatterns MISSING = new LinePatterns(LEXICON.missingPage());

  /** Longest class or id that is looked at, in chars. */
  private static final int NAME_CHARS_MAX = 200;

  /** Longest notice, in chars: longer lines tell the news. */
  private static final int NOTICE_CHARS_MAX = 240;

  /** How far into a line its words are looked at, in chars. */
  private static final int LINE_CHARS_MAX = 400;

  private Boilerplate() {}

  /** Whether the class or the id of a block says that it holds something else than the article. */
  public static boolean namesOther(String classOrId) {
    return isName(classOrId) && OTHER_BLOCKS.test(classOrId);
  }

  /** Whether the class of a block says that it holds what stands under a picture. */
  public static boolean namesCaption(String className) {
    return isName(className) && CAPTIONS.test(className);
  }

  /** Whether nothing of the article follows this line. */
  public static boolean startsTail(String line) {
    return TAIL_START.find(start(line));
  }

  /** Whether a short line is the heading of what readers wrote. */
  public static boolean headsComments(String line) {
    return COMMENTS.find(start(line));
  }

  /** Whether a short line is the heading of links to other articles. */
  public static boolean headsOthers(String line) {
    return OTHERS.find(start(line));
  }

  /** Whether a line of prose speaks of rights and duties on every page of its site. */
  public static boolean isNotice(String line) {
    return line.length() <= NOTICE_CHARS_MAX && NOTICE.find(line);
  }

  /** Whether a line opens such a notice within the text of an article. */
  public static boolean opensNotice(String line) {
    return NOTICE_START.find(start(line));
  }

  /** Whether a line belongs to the page and not to the article. */
  public static boolean isDropped(String line) {
    return DROPPED.find(start(line));
  }

  /** Whether a short line before the text says when and by whom it was written. */
  public static boolean isByline(String line) {
    return BYLINE.find(start(line));
  }

  /** Whether a text says that it is not whole. */
  public static boolean saysTruncated(String text) {
    return TRUNCATION.find(text);
  }

  /** Whether what stands where a name is expected is none. */
  public static boolean isNoName(String name) {
    return NO_NAME.matcher(name).matches();
  }

  /** Whether a line behind the text says when this was published. */
  public static boolean saysPublished(String line) {
    return PUBLISHED.find(line);
  }

  /** Whether a line above the headline tells the day on which the page is looked at. */
  public static boolean saysToday(String line) {
    return TODAY.find(line);
  }

  /** Whether a title says that there is no page. */
  public static boolean saysMissing(String title) {
    return MISSING.find(title);
  }

  /** Words behind which a page names its publisher, as an alternation. */
  public static String publisherMarks() {
    return alternation(LEXICON.publisherMarks());
  }

  /** Words behind which a page names its author, as an alternation. */
  public static String authorMarks() {
    return alternation(LEXICON.authorMarks());
  }

  /** Words behind which a page names who edited the article, as an alternation. */
  public static String editorMarks() {
    return alternation(LEXICON.editorMarks());
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && name.length() <= NAME_CHARS_MAX;
  }

  private static KnownNames judging(Pattern words) {
    return new KnownNames(name -> words.matcher(CAMEL.matcher(name).replaceAll("-")).find());
  }

  private static Pattern words(List<String> words) {
    return Pattern.compile(
        "(?:^|[\\s_-])(?:" + String.join("|", words) + ")(?:[\\s_-]|\\d*(?:\\s|$))",
        Pattern.CASE_INSENSITIVE);
  }

  private static String start(String line) {
    return line.substring(0, Math.min(line.length(), LINE_CHARS_MAX));
  }

  private static String alternation(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private static Pattern any(List<String> patterns) {
    return Pattern.compile(
        patterns.stream().map(p -> "(?:" + p + ")").collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE);
  }
}
