package org.jianwei.classify.likeness;

import java.util.Set;
import org.jianwei.classify.term.TermVector;

/**
 * What of an article, or of one part of a round-up, is compared with others: about two kilobytes. A
 * function of the text and of shipped statistics alone. Made by {@link LinkJudge#profile}.
 */
public final class Profile {

  /** Title in normal form, without fillers, with one blank for all that is no letter. */
  final String title;

  /** How much the title says, in nats. */
  final double titleInformation;

  final TermVector titleTerms;

  /** Single Chinese characters of the title. */
  final TermVector titleCharacters;

  /** Most telling terms of title and text. */
  final TermVector textTerms;

  final Marks marks;

  /** Kinds of act or charge of which it calls its matter the first case. */
  final Set<String> firstCases;

  private final Set<String> caseNumbers;
  private final int day;
  private final boolean hasTitle;
  private final boolean aboutAi;
  private final boolean hasText;

  Profile(
      long day,
      Head head,
      TermVector textTerms,
      Marks marks,
      Set<String> firstCases,
      Set<String> caseNumbers,
      boolean hasText) {
    this.day = Math.toIntExact(day);
    this.title = head.title;
    this.titleInformation = head.information;
    this.titleTerms = head.terms;
    this.titleCharacters = head.characters;
    this.hasTitle = head.own;
    this.aboutAi = head.aboutAi;
    this.textTerms = textTerms;
    this.marks = marks;
    this.firstCases = Set.copyOf(firstCases);
    this.caseNumbers = Set.copyOf(caseNumbers);
    this.hasText = hasText;
  }

  /** Day of publication in Shanghai, as days since 1970-01-01. */
  public long day() {
    return day;
  }

  /** Whether it has a title, where a part of a round-up has but its first sentence. */
  boolean hasTitle() {
    return hasTitle;
  }

  /** Whether the title speaks of AI. */
  public boolean aboutAi() {
    return aboutAi;
  }

  /** Whether there is more than a title. */
  public boolean hasText() {
    return hasText;
  }

  /** What was found for a signal that compares sets; empty where nothing was. */
  public Set<String> marks(Signal signal) {
    return marks.of(signal);
  }

  /** Numbers under which courts hear its matter, such as {@code 2025江01刑终12号}. */
  public Set<String> caseNumbers() {
    return caseNumbers;
  }

  /** What a title says. */
  record Head(
      String title,
      double information,
      TermVector terms,
      TermVector characters,
      boolean aboutAi,
      boolean own) {}
}
