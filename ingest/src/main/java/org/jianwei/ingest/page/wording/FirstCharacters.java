package org.jianwei.ingest.page.wording;

import java.util.BitSet;

/**
 * The characters with which a match of a regular expression can begin, where they can be told from
 * literals, groups and quantifiers. With anything else at its beginning a match may begin anywhere.
 */
final class FirstCharacters {

  private final String pattern;
  private int at;
  private boolean anything;

  private FirstCharacters(String pattern) {
    this.pattern = pattern;
  }

  /** The characters, in both cases; empty where a match may begin with any, or be empty. */
  static BitSet of(String pattern) {
    FirstCharacters reader = new FirstCharacters(pattern);
    BitSet firsts = new BitSet();
    boolean empty = reader.alternatives(firsts);
    boolean whole = reader.at == pattern.length();
    return reader.anything || empty || !whole ? new BitSet() : firsts;
  }

  /** Reads alternatives up to the end of their group; whether one can be empty. */
  private boolean alternatives(BitSet firsts) {
    boolean empty = sequence(firsts);
    while (next('|')) {
      empty |= sequence(firsts);
    }
    return empty;
  }

  private boolean sequence(BitSet firsts) {
    boolean empty = true;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      BitSet own = new BitSet();
      boolean anythingBefore = anything;
      boolean canBeEmpty = element(own);
      canBeEmpty |= isOptional();
      if (empty) {
        firsts.or(own);
      } else {
        anything = anythingBefore;
      }
      empty &= canBeEmpty;
    }
    return empty;
  }

  private boolean element(BitSet firsts) {
    char c = pattern.charAt(at++);
    switch (c) {
      case '(' -> {
        boolean plain = !next('?') || next(':');
        boolean empty = alternatives(firsts);
        anything |= !plain || !next(')');
        return empty;
      }
      case '[' -> characterClass(firsts);
      case '\\' -> escaped(firsts);
      case '.', '^', '$' -> anything = true;
      default -> literal(firsts, c);
    }
    return false;
  }

  /** Reads a class such as {@code [（(\s]}; one with ranges, unions or a negation is anything. */
  private void characterClass(BitSet firsts) {
    boolean plain = at < pattern.length() && pattern.charAt(at) != '^';
    for (int first = at; at < pattern.length(); ) {
      char c = pattern.charAt(at++);
      if (c == ']' && at > first + 1) {
        anything |= !plain;
        return;
      }
      switch (c) {
        case '\\' -> escaped(firsts);
        case '-', '&', '[' -> plain = false;
        default -> literal(firsts, c);
      }
    }
    anything = true;
  }

  private void escaped(BitSet firsts) {
    char c = at < pattern.length() ? pattern.charAt(at++) : 'Q';
    if (c == 's') {
      " \t\n\u000B\f\r".chars().forEach(firsts::set);
    } else if (c == 'd') {
      firsts.set('0', '9' + 1);
    } else if (Character.isLetterOrDigit(c)) {
      anything = true;
    } else {
      firsts.set(c);
    }
  }

  private static void literal(BitSet firsts, char c) {
    firsts.set(Character.toLowerCase(c));
    firsts.set(Character.toUpperCase(c));
  }

  /** Reads the quantifier behind an element, if there is one. */
  private boolean isOptional() {
    boolean optional = false;
    if (next('{')) {
      optional = pattern.startsWith("0", at);
      skipPast('}', at);
    } else if (next('?') || next('*')) {
      optional = true;
    } else if (!next('+')) {
      return false;
    }
    if (!next('?')) {
      next('+');
    }
    return optional;
  }

  private void skipPast(char c, int from) {
    int found = pattern.indexOf(c, from);
    at = found < 0 ? pattern.length() : found + 1;
  }

  private boolean next(char c) {
    boolean found = at < pattern.length() && pattern.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }
}
