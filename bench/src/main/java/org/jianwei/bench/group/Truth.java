package org.jianwei.bench.group;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well articles are grouped: pairwise and B-cubed (Bagga and Baldwin 1998).
 *
 * @param articles how many were judged
 * @param pairPrecision share of the pairs put together that are about one case
 * @param pairRecall share of the pairs about one case that were put together
 * @param bCubedPrecision the same precision by article
 * @param bCubedRecall the same recall by article
 */
record Truth(
    int articles,
    double pairPrecision,
    double pairRecall,
    double bCubedPrecision,
    double bCubedRecall) {

  /** Where one article was put, and where it belongs. */
  record Row(String group, int trueCase) {}

  /** Judges rows; each article stands in one. */
  static Truth of(List<Row> rows) {
    Map<String, Long> groups = new HashMap<>();
    Map<Integer, Long> cases = new HashMap<>();
    Map<Row, Long> cells = new HashMap<>();
    for (Row row : rows) {
      groups.merge(row.group, 1L, Long::sum);
      cases.merge(row.trueCase, 1L, Long::sum);
      cells.merge(row, 1L, Long::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Row, Long> cell : cells.entrySet()) {
      double n = cell.getValue();
      precision += n * n / groups.getOrDefault(cell.getKey().group, 1L);
      recall += n * n / cases.getOrDefault(cell.getKey().trueCase, 1L);
    }
    double both = pairs(cells);
    return new Truth(
        rows.size(),
        share(both, pairs(groups)),
        share(both, pairs(cases)),
        share(precision, rows.size()),
        share(recall, rows.size()));
  }

  /** Harmonic mean of pairwise precision and recall. */
  double pairF1() {
    return f1(pairPrecision, pairRecall);
  }

  /** Harmonic mean of B-cubed precision and recall. */
  double bCubedF1() {
    return f1(bCubedPrecision, bCubedRecall);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.3f (P %.3f, R %.3f) | %.3f (P %.3f, R %.3f)",
        pairF1(),
        pairPrecision,
        pairRecall,
        bCubedF1(),
        bCubedPrecision,
        bCubedRecall);
  }

  private static double pairs(Map<?, Long> counts) {
    return counts.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }

  private static double f1(double p, double r) {
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
