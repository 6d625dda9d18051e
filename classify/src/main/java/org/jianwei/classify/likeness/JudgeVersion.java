package org.jianwei.classify.likeness;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianwei.classify.term.TermWeights;
import org.jianwei.classify.text.Hashing;
import org.jianwei.runtime.config.ShippedFile;

/**
 * Tells by which rules two articles were compared: what was found by others must be found again.
 */
public final class JudgeVersion {

  /**
   * To be raised whenever code makes another profile of the same text, or another score of the same
   * profiles; {@code JudgeVersionTest} fails where that was forgotten.
   */
  static final int CODE = 2;

  private JudgeVersion() {}

  /** A number that differs, but for chance, where profiles, candidates or scores may differ. */
  public static long of(GroupingRules rules) {
    StringBuilder all = new StringBuilder().append(CODE).append('\n');
    new TreeMap<>(rules.models())
        .forEach(
            (kind, model) -> all.append(kind).append(model.bias()).append(sorted(model.weights())));
    all.append(new TreeSet<>(rules.generic())).append(rules.specificMin()).append(' ');
    all.append(rules.floorScore()).append(' ').append(rules.keyWeightMin()).append(' ');
    all.append(CandidateRules.shipped());
    for (String data : new String[] {"common-terms.yaml", "regions.yaml"}) {
      all.append(Hashing.of(ShippedFile.text(LinkJudge.class, data))).append(' ');
    }
    for (String counts : new String[] {"term-counts.txt", "text-term-counts.txt"}) {
      all.append(Hashing.of(ShippedFile.text(TermWeights.class, counts))).append(' ');
    }
    return Hashing.of(all.toString());
  }

  private static Map<String, Double> sorted(Map<String, Double> weights) {
    return new TreeMap<>(weights);
  }
}
