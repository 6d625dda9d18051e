package org.jianwei.aggregate.text;

import java.util.regex.Pattern;

/** Headlines and quotes as they stand in running text. */
final class Headline {

  /** Longest headline in running text, in code points. */
  static final int CHARS_MAX = 80;

  private static final int PUBLISHER_CHARS_MAX = 40;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\p{Zs}]+");
  private static final Pattern SITE = Pattern.compile("[_|｜][^_|｜]{2,14}$");

  /** What some sites write behind their name: a slogan, a section, an address. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile("\\s*[–—|｜_·,，].*|\\s+-\\s+.*|(?<=\\p{IsHan})-(?=\\p{IsHan}).*");

  private Headline() {}

  /** The name of a publisher without what some sites write behind it. */
  static String publisher(String name) {
    String line = SPACE.matcher(name).replaceAll(" ").strip();
    String own = BEHIND_NAME.matcher(line).replaceFirst("").strip();
    return cut(own.isEmpty() ? line : own, PUBLISHER_CHARS_MAX);
  }

  /** Without the site's name at its end, in one line, at most {@value #CHARS_MAX} code points. */
  static String clean(String title) {
    String line = SPACE.matcher(title).replaceAll(" ").strip();
    String own = SITE.matcher(line).replaceFirst("").strip();
    return cut(own.isEmpty() ? line : own, CHARS_MAX);
  }

  /** For use inside “ ”: inner quotation marks become ‘ ’, a closing full stop goes. */
  static String quoted(String text, int charsMax) {
    String inner = SPACE.matcher(text).replaceAll(" ").strip().replace('“', '‘').replace('”', '’');
    String open = inner.endsWith("。") ? inner.substring(0, inner.length() - 1) : inner;
    return cut(open, charsMax);
  }

  private static String cut(String text, int charsMax) {
    return text.codePointCount(0, text.length()) <= charsMax
        ? text
        : text.substring(0, text.offsetByCodePoints(0, charsMax - 1)) + "…";
  }
}
