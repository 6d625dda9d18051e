package org.jianwei.ingest.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a feed's text what no parser should see. */
final class FeedSource {

  private static final Pattern DOCTYPE =
      Pattern.compile(
          "<!DOCTYPE[^>\\[]{0,1000}(?:\\[[^\\]]{0,100000}\\]\\s{0,100})?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

  private static final Pattern END_OF_ENTRY =
      Pattern.compile("</(?:item|entry)>", Pattern.CASE_INSENSITIVE);

  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private FeedSource() {}

  /** The text without DOCTYPE and control characters, and with CDATA sections closed. */
  static String clean(String text) {
    String plain = CONTROLS.matcher(text).replaceAll("");
    return closeCdata(DOCTYPE.matcher(plain).replaceFirst(""));
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
