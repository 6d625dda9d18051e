package org.jianwei.classify.train;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How right grouping is, each from 0 to 1.
 *
 * @param precision share of the joined pairs that are of one case
 * @param recall share of the pairs of one case that are joined
 * @param pairwise harmonic mean of both, or mean of such
 * @param bCubed extended B-cubed F1
 */
record GroupingFigures(double precision, double recall, double pairwise, double bCubed) {

  /** The mean of several. */
  static GroupingFigures mean(List<GroupingFigures> figures) {
    return new GroupingFigures(
        mean(figures, GroupingFigures::precision),
        mean(figures, GroupingFigures::recall),
        mean(figures, GroupingFigures::pairwise),
        mean(figures, GroupingFigures::bCubed));
  }

  private static double mean(
      List<GroupingFigures> figures, ToDoubleFunction<GroupingFigures> figure) {
    return figures.stream().mapToDouble(figure).average().orElse(0);
  }

  /** The figures in words. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "pairwise P %.3f R %.3f F1 %.3f, B-cubed F1 %.3f",
        precision,
        recall,
        pairwise,
        bCubed);
  }
}
