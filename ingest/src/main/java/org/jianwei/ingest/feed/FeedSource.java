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

  /** A CDATA section that the end of its element, and with it of the entry, cuts off. */
  private static final Pattern OPEN_CDATA =
      Pattern.compile(
          "(<!\\[CDATA\\[(?:(?!\\]\\]>|<!\\[CDATA\\[)[^<]|<(?!!\\[CDATA\\[|/(?:item|entry)>))*+)"
              + "(?=</(?:item|entry)>)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSING_TAG = Pattern.compile("</[\\w:]+>\\s*$");

  private FeedSource() {}

  /** The text without DOCTYPE and control characters, and with CDATA sections closed. */
  static String clean(String text) {
    String plain = CONTROLS.matcher(text).replaceAll("");
    return closeCdata(DOCTYPE.matcher(plain).replaceFirst(""));
  }

  private static String closeCdata(String text) {
    if (!text.contains("<![CDATA[")) {
      return text;
    }
    return OPEN_CDATA.matcher(text).replaceAll(m -> Matcher.quoteReplacement(closed(m.group(1))));
  }

  private static String closed(String section) {
    Matcher tag = CLOSING_TAG.matcher(section);
    return tag.find()
        ? section.substring(0, tag.start()) + "]]>" + section.substring(tag.start())
        : section + "]]>";
  }
}
