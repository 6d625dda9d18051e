package org.jianwei.classify.likeness;

import org.jianwei.classify.term.CodeFilter;
import org.jianwei.classify.term.TermOverlap;
import org.jianwei.classify.term.TermTable;
import org.jianwei.classify.term.TermWeights;

/**
 * A profile laid out to be held against many others: each of these then costs what it holds itself.
 * Not thread-safe.
 */
final class LaidOut {

  private static final int TEXT = 0;
  private static final int TITLE = 1;
  private static final int ONLY = 0;

  final String title;
  final Marks marks;
  final TitlePairs pairs;
  private final TermTable terms;
  private final TermTable characters;
  private final CodeFilter markCodes = new CodeFilter();

  LaidOut(Profile profile, TermWeights weights) {
    this.title = profile.title();
    this.marks = profile.marks();
    this.pairs = new TitlePairs(title, weights);
    this.terms = new TermTable(profile.textTerms(), profile.titleTerms());
    this.characters = new TermTable(profile.titleCharacters());
    marks.forEach(markCodes::add);
  }

  /**
   * What both texts have in common; as the second, this title in the other text.
   *
   * @param bound weight below which a term does not count as rare
   */
  TermOverlap texts(Profile other, double bound) {
    return terms.overlap(TEXT, other.textTerms(), bound, TITLE);
  }

  /** What both titles have in common; as the second, this text and the other title. */
  TermOverlap titles(Profile other) {
    return terms.overlap(TITLE, other.titleTerms(), 0, TEXT);
  }

  /** What the characters of both titles have in common. */
  TermOverlap characters(Profile other) {
    return characters.overlap(ONLY, other.titleCharacters(), 0, ONLY);
  }

  /** Sum of how rare the marks of a signal are that both hold; 0 only where they share none. */
  double rarityOfShared(Signal signal, Marks others) {
    return others.anyOf(signal, markCodes) ? marks.rarityOfShared(signal, others) : 0;
  }
}
