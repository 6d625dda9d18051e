package org.jianwei.classify.likeness;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianwei.runtime.config.ShippedFile;

/**
 * When two articles are about one case: a logistic model over the signals for each kind of pair, in
 * {@code grouping-rules.yaml}.
 *
 * @param models by the label of the kind of pair
 * @param generic labels of signals that say what kind of matter it is, not which one
 * @param specificMin least sum of what all other signals add in favour; below it two articles have
 *     nothing in common, however alike their kind
 * @param joinScore least score at which an article that reports a harm joins
 * @param attachScore least score at which complementary information attaches
 * @param partScore the same of what has no title, as the parts of round-ups: a sentence or two
 * @param floorScore score below which two articles count as having nothing in common
 * @param rivalsMax with how many others a text may be half alike; where it is with more, none of
 *     these links counts
 * @param sureScore score from which a link is more than that
 * @param cohesion by the label of the kind of the best link between two groups, the share of the
 *     mean over all pairs, beside that best link, in how well they fit; 0 to 1
 * @param keyWeightMin least weight, in nats, of a title term by which candidates are looked up
 */
public record GroupingRules(
    Map<String, SignalWeights> models,
    Set<String> generic,
    double specificMin,
    double joinScore,
    double attachScore,
    double partScore,
    double floorScore,
    int rivalsMax,
    double sureScore,
    Map<String, Double> cohesion,
    double keyWeightMin) {

  private static final String SHIPPED = "grouping-rules.yaml";

  /** Copies what is given and checks that every kind has its model. */
  public GroupingRules {
    models = Map.copyOf(models);
    generic = Set.copyOf(generic);
    SignalWeights.checkSignals(generic);
    Set<String> kinds =
        Arrays.stream(PairKind.values()).map(PairKind::label).collect(Collectors.toSet());
    cohesion = Map.copyOf(cohesion);
    if (!kinds.equals(models.keySet()) || !kinds.equals(cohesion.keySet())) {
      throw new IllegalArgumentException(
          "models and cohesion must be given for " + new TreeSet<>(kinds));
    }
  }

  /** The shipped rules. */
  public static GroupingRules shipped() {
    return ShippedFile.yaml(GroupingRules.class, SHIPPED, GroupingRules.class);
  }

  /** Least score at which what opens no incident attaches. */
  public double attachScore(Profile profile) {
    return profile.hasTitle() ? attachScore : partScore;
  }

  /** What is linked more weakly attaches nowhere, whatever it is. */
  public double leastToAttach() {
    return Math.min(attachScore, partScore);
  }

  /** Whether a signal speaks of the kind of matter only. */
  public boolean isGeneric(Signal signal) {
    return generic.contains(signal.label());
  }

  /** The model for a kind of pair. */
  public SignalWeights model(PairKind kind) {
    return Objects.requireNonNull(models.get(kind.label()), kind.label());
  }

  /** Share of the mean in how well two groups fit whose best link is of a kind. */
  public double cohesion(PairKind kind) {
    return Objects.requireNonNull(cohesion.get(kind.label()), kind.label());
  }

  /** The same rules with other models. */
  public GroupingRules with(Map<String, SignalWeights> others) {
    return new GroupingRules(
        others,
        generic,
        specificMin,
        joinScore,
        attachScore,
        partScore,
        floorScore,
        rivalsMax,
        sureScore,
        cohesion,
        keyWeightMin);
  }
}
