package org.jianwei.classify.harm;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianwei.classify.lexicon.MarkedSentence;
import org.jianwei.classify.lexicon.Place;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.runtime.config.ShippedFile;
import org.jspecify.annotations.Nullable;

/**
 * Gives a text its label: a linear model over signals and character n-grams votes, named rules add
 * to its log odds, and the sentence whose signals speak loudest is quoted. Immutable and
 * thread-safe.
 */
public final class Labeller {

  static final String MODEL_FILE = "label.model";
  static final String RULES_FILE = "rules.yaml";
  static final int LEAD_SENTENCES = 5;

  /** Somebody is in the hands of police, a court or an authority. */
  private static final List<String> JUDGED =
      List.of("law.crime", "law.sentence", "law.civil", "law.police", "law.penalty");

  private static final Label[] LABELS = Label.values();
  private static final double TITLE_BONUS = 0.5;

  /** A quote that names the system tells a reader more than one that does not. */
  private static final double AI_BONUS = 2.0;

  /** Texts with fewer sentences are taken as one matter. */
  private static final int SHORT_SENTENCES = 8;

  /** Sentences in which a report says what it is about. */
  private static final int OPENING_SENTENCES = 3;

  /** Sentences in a row within which system and harm belong together. */
  private static final int LINK_SENTENCES = 2;

  private final FeatureExtractor extractor;
  private final LinearModel model;
  private final List<LabelRule> rules;
  private final double harmAt;
  private final BitSet ai;
  private final BitSet harm;
  private final BitSet judged;
  private final BitSet harmOrLaw;

  /** A labeller with the model and the rules that the jar holds. */
  public Labeller(SignalLexicon lexicon, FeatureExtractor extractor) {
    this(lexicon, extractor, LinearModel.shipped(MODEL_FILE));
  }

  /** A labeller with another model and the rules that the jar holds. */
  public Labeller(SignalLexicon lexicon, FeatureExtractor extractor, LinearModel model) {
    RuleFile file = ShippedFile.yaml(Labeller.class, RULES_FILE, RuleFile.class);
    this.extractor = extractor;
    this.model = model;
    this.rules = file.rules().stream().map(entry -> new LabelRule(entry, lexicon)).toList();
    this.harmAt = file.harmAt();
    this.ai = lexicon.matching("ai.*");
    this.harm = lexicon.matching("harm.*");
    this.judged = new BitSet();
    JUDGED.forEach(signal -> judged.or(lexicon.matching(signal)));
    this.harmOrLaw = (BitSet) harm.clone();
    this.harmOrLaw.or(lexicon.matching("law.*"));
  }

  /** The label of a reading that passed the gate. */
  public Verdict label(Reading reading, FeatureVector features) {
    return label(reading, features, tellsLinkedHarm(reading));
  }

  /** The label of a reading that is known to report no harm itself. */
  public Verdict labelWithoutHarm(Reading reading, FeatureVector features) {
    return label(reading, features, false);
  }

  private Verdict label(Reading reading, FeatureVector features, boolean mayBeHarm) {
    List<Place> places = reading.places();
    Map<LabelRule, Place> fired = fired(places);
    double[] p = probabilities(features, fired);
    int chosen = choose(p, mayBeHarm);
    return verdict(reading, places, chosen, confidence(p, chosen), fired);
  }

  /**
   * Whether the text speaks of an AI system and of harm close together. In a longer text that names
   * both only far apart, the harm is another matter's. A short one need not: its words may be those
   * that no list has; but a part of a round-up has no title that would say more. Where the title
   * names no AI system, the opening must tell of both, or of police, a court or an authority: else
   * AI is a detail.
   */
  private boolean tellsLinkedHarm(Reading reading) {
    List<MarkedSentence> title = reading.title().sentences();
    List<MarkedSentence> body = reading.body().sentences();
    if (title.stream().anyMatch(this::links)) {
      return true;
    }
    if (body.size() < SHORT_SENTENCES) {
      return !reading.isPart() || linksNear(body, harmOrLaw);
    }
    List<MarkedSentence> opening = body.subList(0, OPENING_SENTENCES);
    boolean mayTellLater =
        title.isEmpty()
            || title.stream().anyMatch(s -> s.givesAny(ai))
            || opening.stream().anyMatch(s -> s.givesAny(judged));
    return linksNear(mayTellLater ? body : opening, harm);
  }

  private boolean linksNear(List<MarkedSentence> sentences, BitSet wanted) {
    for (int i = 0; i < sentences.size(); i++) {
      int end = Math.min(sentences.size(), i + LINK_SENTENCES);
      List<MarkedSentence> near = sentences.subList(i, end);
      if (near.stream().anyMatch(s -> s.givesAny(ai))
          && near.stream().anyMatch(s -> s.givesAny(wanted))) {
        return true;
      }
    }
    return false;
  }

  private boolean links(MarkedSentence sentence) {
    return sentence.givesAny(ai) && sentence.givesAny(harm);
  }

  /**
   * Probability of each label, in the order of {@link Label}: the model's and the rules' together.
   */
  public double[] probabilities(Reading reading, FeatureVector features) {
    return probabilities(features, fired(reading.places()));
  }

  /** Probability of each label, in the order of {@link Label}. */
  double[] probabilities(FeatureVector features, Map<LabelRule, Place> fired) {
    double[] scores = model.scores(features);
    fired.keySet().forEach(rule -> scores[rule.label().ordinal()] += rule.points());
    return LinearModel.softmax(scores);
  }

  private int choose(double[] p, boolean mayBeHarm) {
    int incident = Label.AI_INCIDENT.ordinal();
    int hazard = Label.AI_HAZARD.ordinal();
    if (mayBeHarm && p[incident] + p[hazard] >= harmAt) {
      return p[incident] >= p[hazard] ? incident : hazard;
    }
    int best = Label.COMPLEMENTARY.ordinal();
    for (int c = best + 1; c < p.length; c++) {
      best = p[c] > p[best] ? c : best;
    }
    return best;
  }

  /**
   * How sure the decision is: how far the probability of harm lies on the chosen side of its
   * threshold (0.5 where it meets it, or lies on the other side), times the chosen label's share of
   * that side.
   */
  private double confidence(double[] p, int chosen) {
    double harm = p[Label.AI_INCIDENT.ordinal()] + p[Label.AI_HAZARD.ordinal()];
    boolean isHarm = chosen <= Label.AI_HAZARD.ordinal();
    double side = isHarm ? harm : 1 - harm;
    double beyond = isHarm ? (harm - harmAt) / (1 - harmAt) : (harmAt - harm) / harmAt;
    double sure = 0.5 + 0.5 * Math.max(0, beyond);
    return side <= 0 ? 0 : Math.round(1000 * Math.min(1, sure * p[chosen] / side)) / 1000.0;
  }

  private Map<LabelRule, Place> fired(List<Place> places) {
    Map<LabelRule, Place> fired = new HashMap<>();
    for (LabelRule rule : rules) {
      for (Place place : places) {
        if (isWithin(rule.place(), place, places) && rule.holdsFor(place)) {
          fired.put(rule, place);
          break;
        }
      }
    }
    return fired;
  }

  private static boolean isWithin(RuleFile.Where wanted, Place place, List<Place> places) {
    return switch (wanted) {
      case HEADLINE -> place.order() == places.get(0).order();
      case LEAD -> place.order() <= LEAD_SENTENCES;
      case ANYWHERE -> true;
    };
  }

  private Verdict verdict(
      Reading reading,
      List<Place> places,
      int chosen,
      double confidence,
      Map<LabelRule, Place> fired) {
    Label label = LABELS[chosen];
    LabelRule rule =
        fired.keySet().stream()
            .filter(r -> r.label() == label && r.points() > 0)
            .max(Comparator.comparingDouble(LabelRule::points).thenComparing(LabelRule::name))
            .orElse(null);
    Place loudest = loudest(places, chosen, rule, fired);
    List<Evidence> evidence =
        loudest == null ? List.of() : List.of(loudest.quote(reading.article()));
    return new Verdict(label, confidence, rule == null ? "model" : rule.name(), evidence);
  }

  /** The sentence that speaks loudest for a label, the first of equals. */
  private @Nullable Place loudest(
      List<Place> places, int type, @Nullable LabelRule rule, Map<LabelRule, Place> fired) {
    Place loudest = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Place place : places) {
      double weight = weight(place, type, rule, fired);
      if (weight > most) {
        most = weight;
        loudest = place;
      }
    }
    return loudest;
  }

  private double weight(
      Place place, int type, @Nullable LabelRule rule, Map<LabelRule, Place> fired) {
    double sum = place.order() == 0 ? TITLE_BONUS : 0;
    sum += place.sentence().givesAny(ai) ? AI_BONUS : 0;
    if (rule != null && place.equals(fired.get(rule))) {
      sum += rule.points();
    }
    BitSet signals = place.sentence().signals();
    double loudness = 0;
    for (int s = signals.nextSetBit(0); s >= 0; s = signals.nextSetBit(s + 1)) {
      loudness += model.weight(type, extractor.headlineBucket(s));
    }
    return sum + loudness;
  }
}
