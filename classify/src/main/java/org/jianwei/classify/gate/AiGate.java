package org.jianwei.classify.gate;

import java.util.BitSet;
import java.util.List;
import org.jianwei.classify.lexicon.MarkedSentence;
import org.jianwei.classify.lexicon.MarkedText;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.classify.text.NormalText;

/**
 * Decides in two steps whether a text is about an AI system. {@link #mayConcernAi} is fast and only
 * says no where no word of AI occurs at all. {@link #concernsAi} looks at the marked text: names
 * that are also everyday words (豆包, Gemini, 机器人) count only in company.
 */
public final class AiGate {

  private static final String WEAK = "ai.weak.";

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
    this.words = SignalLexicon.shipped(name -> name.startsWith("ai."));
    this.weak = lexicon.matching(WEAK + "*");
    this.strong = lexicon.matching("ai.*");
    this.strong.andNot(weak);
    this.company = lexicon.matching("tech.context");
  }

  /** Whether any word of AI, strong or weak, occurs in one of the texts. */
  public boolean mayConcernAi(List<NormalText> texts) {
    return texts.stream().anyMatch(text -> !words.find(text).isEmpty());
  }

  /** Whether an AI system is a matter of the text. */
  public boolean concernsAi(Reading reading) {
    return concernsAi(reading.title()) || concernsAi(reading.body());
  }

  private boolean concernsAi(MarkedText text) {
    return text.sentences().stream().anyMatch(this::concernsAi);
  }

  /** Whether a sentence names an AI system. */
  public boolean concernsAi(MarkedSentence sentence) {
    return sentence.givesAny(strong) || (sentence.givesAny(weak) && sentence.givesAny(company));
  }
}
