package org.jianwei.ingest.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a feed's text what no parser should see. */
final class FeedSource {

  private static final Pattern DOCTYPE =
      Pattern.compile(
          "<!DOCTYPE[^>\\[]{0,1000}(?:\\[[^\\]]{0,100000}\\]\\s{0,100})?>",
          Pattern.CASE_INSENSITIVE);

  /** Control characters, as they are or by number; XML 1.0 allows neither. */
  private static final Pattern CONTROLS =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]"
              + "|&#0{0,9}(?:[0-8]|1[124-9]|2\\d|3[01]);"
              + "|&#[xX]0{0,9}(?:[0-8bcefBCEF]|1[0-9a-fA-F]);");

  private static final Pattern END_OF_ENTRY =
      Pattern.compile("</(?:\\w{1,20}:)?(?:item|entry)\\s{0,9}>", Pattern.CASE_INSENSITIVE);

  private static final Pattern END_OF_ROOT =
      Pattern.compile(
          "</(?:\\w{1,20}:)?(?:rss|rdf|feed|channel)\\s{0,9}>", Pattern.CASE_INSENSITIVE);

  /** A closing tag, or one that closes itself. */
  private static final Pattern END_OF_PART = Pattern.compile("</[\\w:.-]{1,60}\\s{0,9}>|/>");

  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private FeedSource() {}

  /**
   * The text without DOCTYPE and control characters, with CDATA sections closed, and without the
   * part at the end of which a cut has left but a piece.
   */
  static String clean(String text) {
    String plain = CONTROLS.matcher(text).replaceAll("");
    return closeCdata(withoutStump(DOCTYPE.matcher(plain).replaceFirst("")));
  }

  /** How many tags begin in a text, as an upper bound. */
  static int tags(String text) {
    int tags = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      tags++;
    }
    return tags;
  }

  /**
   * Where the root is not closed the feed was cut: what follows its last whole tag is half an
   * address, half a date or half a title, and worse than none.
   */
  private static String withoutStump(String text) {
    if (END_OF_ROOT.matcher(text).find()) {
      return text;
    }
    Matcher tag = END_OF_PART.matcher(text);
    int whole = 0;
    while (tag.find()) {
      whole = tag.end();
    }
    return whole == 0 ? text : text.substring(0, whole);
  }

  /**
   * Closes each section that does not end before the next begins, or before its entry ends, at the
   * first closing tag in it.
   */
  private static String closeCdata(String text) {
    StringBuilder closed = new StringBuilder(text.length());
    Matcher entryEnd = END_OF_ENTRY.matcher(text);
    int at = 0;
    for (int start = text.indexOf(CDATA); start >= 0; start = text.indexOf(CDATA, at)) {
      int inside = start + CDATA.length();
      int limit = limit(text, inside, entryEnd);
      int end = text.indexOf(CDATA_END, inside);
      if (end >= 0 && end < limit) {
        closed.append(text, at, end + CDATA_END.length());
        at = end + CDATA_END.length();
      } else {
        int tag = text.indexOf("</", inside);
        int cut = tag >= 0 && tag < limit ? tag : limit;
        closed.append(text, at, cut).append(CDATA_END);
        at = cut;
      }
    }
    return closed.append(text, at, text.length()).toString();
  }

  /** Where a section that begins before {@code inside} must have ended. */
  private static int limit(String text, int inside, Matcher entryEnd) {
    int next = text.indexOf(CDATA, inside);
    int limit = next < 0 ? text.length() : next;
    return entryEnd.find(inside) ? Math.min(limit, entryEnd.start()) : limit;
  }
}
