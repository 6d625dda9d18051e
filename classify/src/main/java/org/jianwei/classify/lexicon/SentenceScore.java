package org.jianwei.classify.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules are worth over a whole article. The headline and the first sentence count in full,
 * further ones less; repetition adds little.
 *
 * @param points points over all sentences
 * @param best the sentence that gave most; null where none gave any
 */
public record SentenceScore(double points, @Nullable Place best) {

  private static final double LEAD_SHARE = 0.6;
  private static final double BODY_SHARE = 0.25;
  private static final int LEAD_SENTENCES = 5;

  /** Many sentences together are worth at most this many times the best one. */
  private static final double REPETITION_MAX = 2;

  /**
   * Scores the sentences of an article by the rules that hold for each.
   *
   * @param signals all signals that the sentences give: rules that ask for others are passed over
   */
  public static SentenceScore of(List<SentenceRule> rules, List<Place> places, BitSet signals) {
    List<SentenceRule> possible = new ArrayList<>(rules.size());
    for (SentenceRule rule : rules) {
      if (rule.mayHoldWithin(signals)) {
        possible.add(rule);
      }
    }
    return possible.isEmpty() ? new SentenceScore(0, null) : of(possible, places);
  }

  private static SentenceScore of(List<SentenceRule> rules, List<Place> places) {
    double sum = 0;
    double most = 0;
    Place best = null;
    for (Place place : places) {
      double points = points(rules, place);
      sum += points;
      if (points > most) {
        most = points;
        best = place;
      }
    }
    return new SentenceScore(Math.min(sum, most * REPETITION_MAX), best);
  }

  private static double points(List<SentenceRule> rules, Place place) {
    double points = 0;
    for (SentenceRule rule : rules) {
      if (rule.holdsFor(place)) {
        points += rule.points();
      }
    }
    return points * share(place.order());
  }

  private static double share(int order) {
    if (order <= 1) {
      return 1;
    }
    return order <= LEAD_SENTENCES ? LEAD_SHARE : BODY_SHARE;
  }
}
