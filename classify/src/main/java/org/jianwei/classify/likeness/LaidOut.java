package org.jianwei.classify.likeness;

import org.jianwei.classify.term.CodeFilter;
import org.jianwei.classify.term.TermOverlap;
import org.jianwei.classify.term.TermTable;

/**
 * A profile laid out to be held against many others: each of these then costs what it holds itself.
 * Immutable.
 */
final class LaidOut {

  private static final int TEXT = 0;
  private static final int TITLE = 1;
  private static final int CHARACTERS = 2;

  final Profile profile;
  private final TermTable terms;

  /** The pairs of neighbouring chars of the title. */
  private final CodeFilter pairs = new CodeFilter();

  LaidOut(Profile profile) {
    this.profile = profile;
    this.terms =
        new TermTable(profile.textTerms(), profile.titleTerms(), profile.titleCharacters());
    String title = profile.title();
    for (int i = 1; i < title.length(); i++) {
      if (title.charAt(i - 1) != ' ' && title.charAt(i) != ' ') {
        pairs.add(pair(title, i));
      }
    }
  }

  /**
   * What both texts have in common; as the second, this title in the other text.
   *
   * @param bound weight below which a term does not count as rare
   */
  TermOverlap texts(Profile other, double bound) {
    return terms.overlap(TEXT, other.textTerms(), bound, TITLE);
  }

  /** What both titles have in common. */
  TermOverlap titles(Profile other) {
    return terms.overlap(TITLE, other.titleTerms(), 0, TITLE);
  }

  /** What the characters of both titles have in common. */
  TermOverlap characters(Profile other) {
    return terms.overlap(CHARACTERS, other.titleCharacters(), 0, CHARACTERS);
  }

  /** What this text and the other title have in common. */
  TermOverlap textAndTitle(Profile other) {
    return terms.overlap(TEXT, other.titleTerms(), 0, TEXT);
  }

  /** Whether the titles may share a stretch; where not, they share none for sure. */
  boolean mayShareStretch(Profile other) {
    String title = other.title();
    for (int i = 1; i < title.length(); i++) {
      if (pairs.mayHold(pair(title, i))) {
        return true;
      }
    }
    return false;
  }

  /** The pair that ends at a place. */
  private static int pair(String title, int end) {
    return title.charAt(end - 1) << Character.SIZE | title.charAt(end);
  }
}
