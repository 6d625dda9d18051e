package org.jianwei.classify.harm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jianwei.classify.lexicon.MarkedSentence;
import org.jianwei.classify.lexicon.MarkedText;
import org.jianwei.classify.lexicon.Mention;
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
  private static final int OPENING_CHARS_MIN = 6;
  private static final int LEAD_CHARS = 240;
  private static final int TITLE_GRAM_MAX = 4;
  private static final int MASKED_GRAM_MAX = 4;
  private static final float TITLE_GRAM_WEIGHT = 2.0f;
  private static final float LEAD_GRAM_WEIGHT = 1.0f;
  private static final float PAIR_WEIGHT = 0.5f;
  private static final char AI_SYMBOL = '\uE001';
  private static final char JOB_SYMBOL = '\uE002';
  private static final int FRAME_GAP_MAX = 12;
  private static final float LEAD_WEIGHT = 0.5f;

  private static final int TITLE_GRAM = FeatureVector.prefix("title:");
  private static final int LEAD_GRAM = FeatureVector.prefix("lead:");
  private static final int TITLE_PAIR = FeatureVector.prefix("title-pair");
  private static final int MASKED_GRAM = FeatureVector.prefix("masked:");
  private static final int FOLLOWS = FeatureVector.prefix("follows");
  private static final int SHAPE = FeatureVector.prefix("shape:");
  private static final int BODY_PAIR = FeatureVector.prefix("body-pair");
  private static final int HAS_BODY = FeatureVector.bucket("has-body");

  private final SignalLexicon lexicon;
  private final BitSet ai;
  private final int job;
  private final int[] inTitle;
  private final int[] inLead;
  private final int[] inBody;
  private final int[] withAi;
  private final int[] hashes;

  /** An extractor for texts marked with {@code lexicon}. */
  public FeatureExtractor(SignalLexicon lexicon) {
    this.lexicon = lexicon;
    this.ai = lexicon.matching("ai.*");
    this.job = lexicon.index("who.job");
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
    int opening = untitled ? opening(body) : 0;
    if (!untitled) {
      headline(reading.title(), reading.title().sentences(), features);
    } else if (!body.isEmpty()) {
      headline(reading.body(), body.subList(opening, opening + 1), features);
    }
    if (body.size() > (untitled ? opening + 1 : 0)) {
      features.add(FeatureGroup.BODY_SIGNALS, HAS_BODY, 1);
      body(body, features);
      lead(reading.body(), features);
    }
    return features;
  }

  /** The first sentence that is more than a number or a mark at the head of a list. */
  private static int opening(List<MarkedSentence> body) {
    int i = 0;
    while (i < body.size() - 1 && body.get(i).span().length() < OPENING_CHARS_MIN) {
      i++;
    }
    return i;
  }

  private void headline(MarkedText text, List<MarkedSentence> sentences, FeatureVector features) {
    BitSet signals = new BitSet();
    sentences.forEach(sentence -> signals.or(sentence.signals()));
    signals.stream().forEach(s -> features.add(FeatureGroup.HEADLINE_SIGNALS, inTitle[s], 1));
    pairs(signals, FeatureGroup.HEADLINE_PAIRS, TITLE_PAIR, PAIR_WEIGHT, features);
    int from = sentences.get(0).span().start();
    int to = sentences.get(sentences.size() - 1).span().end();
    String words = SqueezedText.of(text.text().subSequence(from, to)).toString();
    grams(
        FeatureGroup.HEADLINE_GRAMS,
        words,
        TITLE_GRAM,
        TITLE_GRAM_MAX,
        TITLE_GRAM_WEIGHT,
        features);
    String masked = masked(text, sentences, from, to);
    grams(
        FeatureGroup.MASKED_GRAMS,
        masked,
        MASKED_GRAM,
        MASKED_GRAM_MAX,
        TITLE_GRAM_WEIGHT,
        features);
    frames(sentences, features);
    shape(words, features);
  }

  private String masked(MarkedText text, List<MarkedSentence> sentences, int from, int to) {
    StringBuilder masked = new StringBuilder();
    int at = from;
    for (MarkedSentence sentence : sentences) {
      for (Mention m : longest(sentence.mentions())) {
        char symbol = ai.get(m.signal()) ? AI_SYMBOL : m.signal() == job ? JOB_SYMBOL : 0;
        if (symbol != 0 && m.start() >= at && m.end() <= to) {
          masked.append(text.text(), at, m.start()).append(symbol);
          at = m.end();
        }
      }
    }
    masked.append(text.text(), Math.min(at, to), to);
    String all = SqueezedText.of(masked).toString();
    StringBuilder once = new StringBuilder();
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (c != AI_SYMBOL || i == 0 || all.charAt(i - 1) != AI_SYMBOL) {
        once.append(c);
      }
    }
    return once.toString();
  }

  /** The mentions that lie in no longer one; those of equal extent all stay. */
  private static List<Mention> longest(List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>();
    for (Mention m : mentions) {
      boolean within = false;
      for (Mention other : mentions) {
        within |=
            other.start() <= m.start()
                && m.end() <= other.end()
                && other.end() - other.start() > m.end() - m.start();
      }
      if (!within) {
        kept.add(m);
      }
    }
    return kept;
  }

  private void frames(List<MarkedSentence> sentences, FeatureVector features) {
    for (MarkedSentence sentence : sentences) {
      List<Mention> mentions = longest(sentence.mentions());
      for (int i = 0; i < mentions.size(); i++) {
        Mention a = mentions.get(i);
        for (int k = i + 1; k < mentions.size() && k <= i + 6; k++) {
          Mention b = mentions.get(k);
          int gap = b.start() - a.end();
          if (gap >= 0 && gap <= FRAME_GAP_MAX) {
            int near = gap <= 2 ? 1 : 0;
            int ha = kindOf(a.signal());
            int hb = kindOf(b.signal());
            features.add(FeatureGroup.FRAMES, FeatureVector.bucket(FOLLOWS, ha, hb), 0.5f);
            features.add(
                FeatureGroup.FRAMES, FeatureVector.bucket(FOLLOWS + 1 + near, ha, hb), 0.5f);
          }
        }
      }
    }
  }

  private int kindOf(int signal) {
    return ai.get(signal) ? AI_SYMBOL : hashes[signal];
  }

  private static void shape(String words, FeatureVector features) {
    int length = words.length();
    String size =
        length < 8 ? "8" : length < 14 ? "14" : length < 20 ? "20" : length < 36 ? "36" : "long";
    form("length" + size, features);
    if (words.indexOf('?') >= 0) {
      form("asks", features);
    }
    if (words.endsWith("?") || words.endsWith("吗")) {
      form("ends-asking", features);
    }
    if (words.startsWith("如何看待") || words.contains("如何看待")) {
      form("asks-opinion", features);
    }
    int colon = words.indexOf(':');
    if (colon > 0 && colon < 12) {
      form("speaker", features);
    }
    if (words.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      form("number", features);
    }
    if (words.indexOf(',') >= 0) {
      form("comma", features);
    }
  }

  private static void form(String name, FeatureVector features) {
    features.add(FeatureGroup.SHAPE, FeatureVector.bucket(SHAPE, name, 0, name.length()), 0.5f);
  }

  private void pairs(
      BitSet signals, FeatureGroup group, int prefix, float weight, FeatureVector features) {
    for (int a = signals.nextSetBit(0); a >= 0; a = signals.nextSetBit(a + 1)) {
      for (int b = signals.nextSetBit(a + 1); b >= 0; b = signals.nextSetBit(b + 1)) {
        features.add(group, FeatureVector.bucket(prefix, hashes[a], hashes[b]), weight);
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
        pairs(
            signals,
            FeatureGroup.BODY_PAIRS,
            BODY_PAIR,
            PAIR_WEIGHT / (float) Math.sqrt(sentences.size()) / 2,
            features);
      }
      if (i < LEAD_SENTENCES) {
        lead.or(signals);
      }
    }
    for (int s = 0; s < given.length; s++) {
      addShare(inBody[s], given[s], sentences.size(), features);
      addShare(withAi[s], givenWithAi[s], sentences.size(), features);
    }
    lead.stream().forEach(s -> features.add(FeatureGroup.BODY_SIGNALS, inLead[s], LEAD_WEIGHT));
  }

  private static void addShare(int bucket, int count, int of, FeatureVector features) {
    if (count > 0) {
      features.add(FeatureGroup.BODY_SIGNALS, bucket, (float) Math.sqrt((double) count / of));
    }
  }

  private static void lead(MarkedText text, FeatureVector features) {
    int from = text.sentences().get(0).span().start();
    int to = Math.min(from + LEAD_CHARS, text.text().length());
    String words = SqueezedText.of(text.text().subSequence(from, to)).toString();
    grams(FeatureGroup.LEAD_GRAMS, words, LEAD_GRAM, 2, LEAD_GRAM_WEIGHT, features);
  }

  private static void grams(
      FeatureGroup group,
      String text,
      int prefix,
      int longest,
      float weight,
      FeatureVector features) {
    float each = weight / (float) Math.sqrt(Math.max(1, text.length() * longest));
    for (int n = 1; n <= longest; n++) {
      for (int i = 0; i + n <= text.length(); i++) {
        features.add(group, FeatureVector.bucket(prefix, text, i, i + n), each);
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
