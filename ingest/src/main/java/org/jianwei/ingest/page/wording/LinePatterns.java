package org.jianwei.ingest.page.wording;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of regular expressions of which one has to be found in a line. Those that begin with
 * {@code ^} are tried at its start alone, the others where a match can begin: the engine itself
 * would try them all at every character.
 */
final class LinePatterns {

  private final @Nullable Pattern starts;
  private final @Nullable Pattern anywhere;

  /** How a line begins for which {@link #starts} is tried; empty for any line. */
  private final BitSet lineFirsts;

  /** Where a match of {@link #anywhere} can begin; empty for everywhere. */
  private final BitSet firsts;

  /**
   * Compiles a list, without regard to case.
   *
   * @param patterns an expression that begins with {@code ^} must have no alternatives outside of
   *     parentheses, since {@code ^} would speak for the first of them alone
   * @throws IllegalArgumentException where one has
   */
  LinePatterns(List<String> patterns) {
    patterns.stream().filter(LinePatterns::isAnchored).forEach(LinePatterns::check);
    this.starts = any(patterns.stream().filter(LinePatterns::isAnchored).toList());
    this.lineFirsts = lineFirsts(patterns.stream().filter(LinePatterns::isAnchored).toList());
    this.anywhere = any(patterns.stream().filter(p -> !isAnchored(p)).toList());
    this.firsts = anywhere == null ? new BitSet() : FirstCharacters.of(anywhere.pattern());
  }

  /** Whether one of the expressions is found in a line. */
  boolean find(String line) {
    return (starts != null && mayStart(line) && starts.matcher(line).lookingAt())
        || (anywhere != null && found(anywhere, line));
  }

  private boolean mayStart(String line) {
    return lineFirsts.isEmpty() || (!line.isEmpty() && lineFirsts.get(line.charAt(0)));
  }

  private static BitSet lineFirsts(List<String> anchored) {
    BitSet all = new BitSet();
    for (String pattern : anchored) {
      BitSet firsts = FirstCharacters.of(pattern.substring(1));
      if (firsts.isEmpty()) {
        return firsts;
      }
      all.or(firsts);
    }
    return all;
  }

  private boolean found(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (firsts.isEmpty()) {
      return matcher.find();
    }
    matcher.useAnchoringBounds(false).useTransparentBounds(true);
    for (int i = 0; i < line.length(); i++) {
      if (firsts.get(line.charAt(i)) && matcher.region(i, line.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnchored(String pattern) {
    return pattern.startsWith("^");
  }

  private static void check(String pattern) {
    int depth = 0;
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      } else if (!inClass) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == '|' && depth == 0) {
          throw new IllegalArgumentException("alternatives need parentheses: " + pattern);
        }
      }
    }
  }

  private static @Nullable Pattern any(List<String> patterns) {
    return patterns.isEmpty()
        ? null
        : Pattern.compile(
            patterns.stream().map(p -> "(?:" + p + ")").collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);
  }
}
