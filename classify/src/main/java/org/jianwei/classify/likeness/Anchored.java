package org.jianwei.classify.likeness;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only at chars with which it can begin: most of a text is none of these,
 * and to try a pattern there costs ten times as much as to look.
 */
final class Anchored {

  private final IntPredicate begins;
  private final Pattern pattern;

  /**
   * Creates one.
   *
   * @param begins the chars with which a match can begin
   * @param regex pattern without look-behind
   */
  Anchored(IntPredicate begins, String regex) {
    this.begins = begins;
    this.pattern = Pattern.compile(regex);
  }

  /** What it finds: of each match its groups in a row, or the whole where it has none. */
  Set<String> found(String text) {
    Set<String> found = new TreeSet<>();
    Matcher m = pattern.matcher(text);
    int i = 0;
    while (i < text.length()) {
      if (begins.test(text.charAt(i)) && m.region(i, text.length()).lookingAt()) {
        found.add(groups(m));
        i = m.end();
      } else {
        i++;
      }
    }
    return found;
  }

  private static String groups(Matcher m) {
    if (m.groupCount() == 0) {
      return m.group();
    }
    StringBuilder value = new StringBuilder();
    for (int g = 1; g <= m.groupCount(); g++) {
      value.append(m.group(g) == null ? "" : m.group(g));
    }
    return value.toString();
  }
}
