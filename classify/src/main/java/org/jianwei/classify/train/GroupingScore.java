package org.jianwei.classify.train;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How right groups are, article by article: pairs that are rightly joined, and extended B-cubed
 * (Amigó et al. 2009), which lets an article have several groups. An article without one is alone.
 */
final class GroupingScore {

  private double joined;
  private double wrong;
  private double missed;
  private double precision;
  private double recall;
  private int articles;

  /**
   * Judges one article among all that it is compared with.
   *
   * @param ids all of them, itself among them
   * @param said groups that were made, by article
   * @param is cases, by article
   */
  void judge(
      String id, List<String> ids, Map<String, Set<String>> said, Map<String, Set<String>> is) {
    for (String other : ids) {
      if (!other.equals(id)) {
        boolean together = !Collections.disjoint(of(said, id), of(said, other));
        boolean same = !Collections.disjoint(of(is, id), of(is, other));
        joined += together && same ? 1 : 0;
        wrong += together && !same ? 1 : 0;
        missed += same && !together ? 1 : 0;
      }
    }
    precision += right(id, ids, said, is);
    recall += right(id, ids, is, said);
    articles++;
  }

  /** How far the neighbours of an article by {@code x} are neighbours by {@code y}. */
  private static double right(
      String id, List<String> ids, Map<String, Set<String>> x, Map<String, Set<String>> y) {
    double sum = 0;
    int near = 0;
    for (String other : ids) {
      int byX = common(of(x, id), of(x, other));
      if (byX > 0) {
        near++;
        sum += (double) Math.min(byX, common(of(y, id), of(y, other))) / byX;
      }
    }
    return sum / near;
  }

  private static Set<String> of(Map<String, Set<String>> groups, String id) {
    return groups.getOrDefault(id, Set.of());
  }

  private static int common(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both.size();
  }

  double pairwisePrecision() {
    return ratio(joined, joined + wrong);
  }

  double pairwiseRecall() {
    return ratio(joined, joined + missed);
  }

  double pairwise() {
    return harmonic(pairwisePrecision(), pairwiseRecall());
  }

  double bCubed() {
    return harmonic(ratio(precision, articles), ratio(recall, articles));
  }

  GroupingFigures figures() {
    return new GroupingFigures(pairwisePrecision(), pairwiseRecall(), pairwise(), bCubed());
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double harmonic(double p, double r) {
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
