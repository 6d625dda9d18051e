package org.jianwei.classify.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jianwei.classify.text.NormalText;
import org.jianwei.classify.text.Sentences;
import org.jianwei.classify.text.Span;

/**
 * A text, its sentences and the signals that they give.
 *
 * @param text the text
 * @param sentences its sentences in order
 */
public record MarkedText(NormalText text, List<MarkedSentence> sentences) {

  /** Marks a text. */
  public static MarkedText of(NormalText text, SignalLexicon lexicon) {
    List<Mention> mentions = lexicon.find(text);
    List<MarkedSentence> sentences = new ArrayList<>();
    int next = 0;
    for (Span span : Sentences.of(text)) {
      int from = next;
      while (from < mentions.size() && mentions.get(from).start() < span.start()) {
        from++;
      }
      next = from;
      while (next < mentions.size() && mentions.get(next).start() < span.end()) {
        next++;
      }
      sentences.add(marked(span, mentions.subList(from, next), lexicon));
    }
    return new MarkedText(text, List.copyOf(sentences));
  }

  private static MarkedSentence marked(Span span, List<Mention> mentions, SignalLexicon lexicon) {
    return new MarkedSentence(span, List.copyOf(mentions), lexicon.signals(mentions));
  }

  /** The sentences that lie wholly within a span. */
  public MarkedText within(Span part) {
    return new MarkedText(
        text, sentences.stream().filter(sentence -> part.contains(sentence.span())).toList());
  }

  /** All signals given anywhere. */
  public BitSet signals() {
    BitSet all = new BitSet();
    sentences.forEach(sentence -> all.or(sentence.signals()));
    return all;
  }
}
