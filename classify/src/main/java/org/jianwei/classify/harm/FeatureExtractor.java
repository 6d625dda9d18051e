package org.jianwei.classify.harm;

import java.util.BitSet;
import java.util.List;
import org.jianwei.classify.lexicon.MarkedSentence;
import org.jianwei.classify.lexicon.MarkedText;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.classify.text.SqueezedText;

/**
 * Turns a reading into features: the signals of the headline, of the lead and of the whole body,
 * pairs of signals that stand in one sentence, and character n-grams of headline and lead. A text
 * without a title is read with its first sentence as headline.
 */
public final class FeatureExtractor {

  private static final int LEAD_SENTENCES = 6;
  private static final int LEAD_CHARS = 240;
  private static final int TITLE_GRAM_MAX = 3;
  private static final float TITLE_GRAM_WEIGHT = 2.0f;
  private static final float LEAD_GRAM_WEIGHT = 1.0f;
  private static final float PAIR_WEIGHT = 0.5f;
  private static final float LEAD_WEIGHT = 0.5f;

  private static final int TITLE_GRAM = FeatureVector.prefix("title:");
  private static final int LEAD_GRAM = FeatureVector.prefix("lead:");
  private static final int TITLE_PAIR = FeatureVector.prefix("title-pair");
  private static final int BODY_PAIR = FeatureVector.prefix("body-pair");
  private static final int HAS_BODY = FeatureVector.bucket("has-body");

  private final SignalLexicon lexicon;
  private final BitSet ai;
  private final int[] inTitle;
  private final int[] inLead;
  private final int[] inBody;
  private final int[] withAi;
  private final int[] hashes;

  /** An extractor for texts marked with {@code lexicon}. */
  public FeatureExtractor(SignalLexicon lexicon) {
    this.lexicon = lexicon;
    this.ai = lexicon.matching("ai.*");
    this.inTitle = buckets("T:");
    this.inLead = buckets("L:");
    this.inBody = buckets("B:");
    this.withAi = buckets("A:");
    this.hashes = new int[lexicon.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = FeatureVector.prefix(lexicon.name(i));
    }
  }

  /** The bucket of a signal in the headline: by its weight sentences are ranked. */
  int headlineBucket(int signal) {
    return inTitle[signal];
  }

  /** The features of a reading. */
  public FeatureVector of(Reading reading) {
    FeatureVector features = new FeatureVector();
    List<MarkedSentence> body = reading.body().sentences();
    boolean untitled = reading.title().sentences().isEmpty();
    if (!untitled) {
      headline(reading.title(), reading.title().sentences(), features);
    } else if (!body.isEmpty()) {
      headline(reading.body(), body.subList(0, 1), features);
    }
    if (body.size() > (untitled ? 1 : 0)) {
      features.add(HAS_BODY, 1);
      body(body, features);
      lead(reading.body(), features);
    }
    return features;
  }

  private void headline(MarkedText text, List<MarkedSentence> sentences, FeatureVector features) {
    BitSet signals = new BitSet();
    sentences.forEach(sentence -> signals.or(sentence.signals()));
    signals.stream().forEach(s -> features.add(inTitle[s], 1));
    pairs(signals, TITLE_PAIR, PAIR_WEIGHT, features);
    int from = sentences.get(0).span().start();
    int to = sentences.get(sentences.size() - 1).span().end();
    String words = SqueezedText.of(text.text().subSequence(from, to)).toString();
    grams(words, TITLE_GRAM, TITLE_GRAM_MAX, TITLE_GRAM_WEIGHT, features);
  }

  private void pairs(BitSet signals, int prefix, float weight, FeatureVector features) {
    for (int a = signals.nextSetBit(0); a >= 0; a = signals.nextSetBit(a + 1)) {
      for (int b = signals.nextSetBit(a + 1); b >= 0; b = signals.nextSetBit(b + 1)) {
        features.add(FeatureVector.bucket(prefix, hashes[a], hashes[b]), weight);
      }
    }
  }

  private void body(List<MarkedSentence> sentences, FeatureVector features) {
    int[] given = new int[lexicon.size()];
    int[] givenWithAi = new int[lexicon.size()];
    BitSet lead = new BitSet();
    for (int i = 0; i < sentences.size(); i++) {
      BitSet signals = sentences.get(i).signals();
      boolean aboutAi = signals.intersects(ai);
      signals.stream().forEach(s -> given[s]++);
      if (aboutAi) {
        signals.stream().forEach(s -> givenWithAi[s]++);
        pairs(signals, BODY_PAIR, PAIR_WEIGHT / (float) Math.sqrt(sentences.size()) / 2, features);
      }
      if (i < LEAD_SENTENCES) {
        lead.or(signals);
      }
    }
    for (int s = 0; s < given.length; s++) {
      addShare(inBody[s], given[s], sentences.size(), features);
      addShare(withAi[s], givenWithAi[s], sentences.size(), features);
    }
    lead.stream().forEach(s -> features.add(inLead[s], LEAD_WEIGHT));
  }

  private static void addShare(int bucket, int count, int of, FeatureVector features) {
    if (count > 0) {
      features.add(bucket, (float) Math.sqrt((double) count / of));
    }
  }

  private static void lead(MarkedText text, FeatureVector features) {
    int from = text.sentences().get(0).span().start();
    int to = Math.min(from + LEAD_CHARS, text.text().length());
    String words = SqueezedText.of(text.text().subSequence(from, to)).toString();
    grams(words, LEAD_GRAM, 2, LEAD_GRAM_WEIGHT, features);
  }

  private static void grams(
      String text, int prefix, int longest, float weight, FeatureVector features) {
    float each = weight / (float) Math.sqrt(Math.max(1, text.length() * longest));
    for (int n = 1; n <= longest; n++) {
      for (int i = 0; i + n <= text.length(); i++) {
        features.add(FeatureVector.bucket(prefix, text, i, i + n), each);
      }
    }
  }

  private int[] buckets(String prefix) {
    int[] buckets = new int[lexicon.size()];
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = FeatureVector.bucket(prefix + lexicon.name(i));
    }
    return buckets;
  }
}
