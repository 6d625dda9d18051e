package org.jianwei.classify.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.runtime.config.StrictYaml;

/**
 * When two articles are about one case: a logistic model over the signals, in {@code
 * grouping-rules.yaml}.
 *
 * @param bias score of two articles in which every signal is 0
 * @param weights by the label of a signal, what it adds to the score, per unit
 * @param generic labels of signals that say what kind of matter it is, not which one
 * @param specificMin least sum of what all other signals add in favour; below it two articles have
 *     nothing in common, however alike their kind
 * @param joinScore least score at which an article that reports a harm joins
 * @param attachScore least score at which complementary information attaches
 * @param floorScore score below which two articles count as having nothing in common
 * @param cohesion share of the mean score to all members, beside the best score to one of them, in
 *     deciding whether an article joins a group
 * @param keyWeightMin least weight, in nats, of a title term by which candidates are looked up
 * @param themeDays days within which incidents of the same act are related
 */
public record GroupingRules(
    double bias,
    Map<String, Double> weights,
    Set<String> generic,
    double specificMin,
    double joinScore,
    double attachScore,
    double floorScore,
    double cohesion,
    double keyWeightMin,
    int themeDays) {

  private static final String SHIPPED = "grouping-rules.yaml";

  /** Copies the weights; a signal without one counts nothing. */
  public GroupingRules {
    weights = Map.copyOf(weights);
    generic = Set.copyOf(generic);
    Set<String> unknown = new TreeSet<>(weights.keySet());
    unknown.addAll(generic);
    Arrays.stream(Signal.values()).map(Signal::label).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no such signals: " + unknown);
    }
  }

  /** The shipped rules. */
  public static GroupingRules shipped() {
    try (InputStream in = GroupingRules.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("resource " + SHIPPED + " is missing");
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return StrictYaml.read(yaml, GroupingRules.class, Path.of(SHIPPED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a signal speaks of the kind of matter only. */
  public boolean isGeneric(Signal signal) {
    return generic.contains(signal.label());
  }

  /** What a signal adds to the score, per unit. */
  public double weight(Signal signal) {
    return weights.getOrDefault(signal.label(), 0.0);
  }
}
