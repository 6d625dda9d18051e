package org.jianwei.classify.gate;

import java.util.BitSet;
import java.util.List;
import org.jianwei.classify.lexicon.MarkedSentence;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.classify.text.NormalText;
import org.jianwei.classify.text.TermScanner;

/**
 * Decides in two steps whether a text is about an AI system. {@link #mayConcernAi} is fast and only
 * says no where no word of AI occurs at all. {@link #concernsAi} looks at the marked text: names
 * that are also everyday words (Gemini, 机器人) count only in company, and a text that names AI in
 * passing is not about it.
 */
public final class AiGate {

  private static final String WEAK = "ai.weak.";

  /** Share of sentences naming AI from which a text is about it, whatever its headline says. */
  private static final double SHARE_MIN = 0.15;

  /** Share from which it is about AI where one of the first sentences names it. */
  private static final double SHARE_WITH_LEAD_MIN = 0.07;

  private static final int LEAD_SENTENCES = 5;

  /** Chars around a word that may give it another meaning; no longer string is in the lexicon. */
  private static final int WINDOW_BEFORE = 24;

  private static final int WINDOW_AFTER = 48;

  private final TermScanner scanner;
  private final SignalLexicon words;
  private final BitSet strong;
  private final BitSet weak;
  private final BitSet company;

  /**
   * A gate.
   *
   * @param lexicon the lexicon with which texts given to {@link #concernsAi} were marked
   */
  public AiGate(SignalLexicon lexicon) {
    this.scanner = new TermScanner(SignalLexicon.shippedWords(name -> name.startsWith("ai.")));
    this.words = SignalLexicon.shipped(name -> name.startsWith("ai."));
    this.weak = lexicon.matching(WEAK + "*");
    this.strong = lexicon.matching("ai.*");
    this.strong.andNot(weak);
    this.company = lexicon.matching("tech.context");
  }

  /**
   * Whether any word of AI, strong or weak, occurs in a text as it was published. Words that mean
   * something else in their company ({@code unless} of the lexicon) are no words of AI.
   */
  public boolean mayConcernAi(String text) {
    int at = scanner.next(text, 0);
    while (at >= 0) {
      int from = Math.max(0, at - WINDOW_BEFORE);
      int to = Math.min(text.length(), at + WINDOW_AFTER);
      if (!words.find(NormalText.of(text.substring(from, to))).isEmpty()) {
        return true;
      }
      at = scanner.next(text, at + 1);
    }
    return false;
  }

  /** Whether an AI system is a matter of the text, and not only named in passing. */
  public boolean concernsAi(Reading reading) {
    if (reading.title().sentences().stream().anyMatch(this::namesAi)) {
      return true;
    }
    List<MarkedSentence> body = reading.body().sentences();
    long naming = body.stream().filter(this::namesAi).count();
    boolean early = body.stream().limit(LEAD_SENTENCES).anyMatch(this::namesAi);
    double least = body.size() * (early ? SHARE_WITH_LEAD_MIN : SHARE_MIN);
    return naming > 0 && naming >= least;
  }

  /** Whether a sentence names an AI system. */
  public boolean namesAi(MarkedSentence sentence) {
    return sentence.givesAny(strong) || (sentence.givesAny(weak) && sentence.givesAny(company));
  }
}
