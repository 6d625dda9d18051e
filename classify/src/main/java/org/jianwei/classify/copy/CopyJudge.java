package org.jianwei.classify.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether two texts are copies. The decision depends on the two prints and the days alone,
 * and is the same in either order. Immutable and thread-safe.
 *
 * <p>Periodic twins, such as issue 11 and issue 12 of a weekly, share most of their wording; what
 * gives them away is that other numbers stand in the same contexts.
 */
public final class CopyJudge {

  /** Bodies that share fewer of their keys are not compared. */
  static final int SHARED_MIN = 2;

  /**
   * How many of the smallest hashes are looked up. Texts with resemblance .3 share fewer than two
   * of them in one case in a hundred, those with .5 in one of fifty thousand.
   */
  private static final int KEYS_FROM_SKETCH = 20;

  /** More than sums of doubles are off. */
  private static final double ROUNDING = 1e-6;

  /** What tells issues and parts of one title apart. */
  private static final String NUMBERS = "0123456789十百上中下";

  private final CopyRules rules;

  /** Below this overlap titles need not be compared. */
  private final double leastOverlap;

  /** Creates one for a set of rules. */
  public CopyJudge(CopyRules rules) {
    this.rules = rules;
    this.leastOverlap = Math.min(rules.overlapMin(), rules.otherTitleOverlapMin());
  }

  /** Whether a title may decide by itself. */
  boolean isTitled(CopyPrint print) {
    return print.title().length() >= rules.titleCharsMin();
  }

  /** Keys of the body; copies by their bodies share {@link #SHARED_MIN} of them. */
  int[] bodyKeys(CopyPrint print) {
    boolean comparable = print.shingles() >= rules.shinglesMin();
    int keys = comparable ? Math.min(KEYS_FROM_SKETCH, print.sketch().length) : 0;
    return Arrays.copyOf(print.sketch(), keys);
  }

  /**
   * Compares two texts.
   *
   * @param daysApart days between their publication
   * @return how they are copies; empty where they are not
   */
  public Optional<CopyMatch> compare(CopyPrint a, CopyPrint b, long daysApart) {
    if (a.textHash() != 0 && a.textHash() == b.textHash() && a.shingles() >= rules.shinglesMin()) {
      return Optional.of(new CopyMatch("same-text", 1));
    }
    return alike(a, b, daysApart).filter(match -> !areTwins(a.title(), b.title()));
  }

  private Optional<CopyMatch> alike(CopyPrint a, CopyPrint b, long daysApart) {
    boolean bodies = a.shingles() >= rules.shinglesMin() && b.shingles() >= rules.shinglesMin();
    boolean titles = isTitled(a) && a.title().equals(b.title());
    if (!bodies) {
      return titles && Math.abs(daysApart) <= rules.titleDaysMax()
          ? Optional.of(new CopyMatch("same-title", 1))
          : Optional.empty();
    }
    return byBodies(a, b, titles);
  }

  private Optional<CopyMatch> byBodies(CopyPrint a, CopyPrint b, boolean titles) {
    double least = titles ? rules.titleOverlapMin() : leastOverlap;
    double resemblance =
        resemblance(a, b, leastResemblance(titles ? 0 : rules.resemblanceMin(), least, a, b));
    double overlap = overlap(resemblance, a.shingles(), b.shingles());
    boolean alike =
        titles
            ? overlap >= rules.titleOverlapMin()
            : resemblance >= rules.resemblanceMin()
                && overlap >= leastOverlap
                && overlap >= overlapMin(a, b);
    if (!alike || numbersConflict(a, b, titles)) {
      return Optional.empty();
    }
    return Optional.of(new CopyMatch(titles ? "same-title" : "same-wording", overlap));
  }

  private double overlapMin(CopyPrint a, CopyPrint b) {
    boolean strange =
        isTitled(a) && isTitled(b) && titleShare(a.title(), b.title()) < rules.otherTitleShare();
    return strange ? rules.otherTitleOverlapMin() : rules.overlapMin();
  }

  private static double titleShare(String a, String b) {
    Set<String> x = pairs(a);
    Set<String> y = pairs(b);
    int smaller = Math.min(x.size(), y.size());
    x.retainAll(y);
    return smaller == 0 ? 0 : (double) x.size() / smaller;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  /** Whether two titles differ in nothing but their numbers. */
  private static boolean areTwins(String a, String b) {
    if (a.isEmpty() || a.equals(b)) {
      return false;
    }
    int j = 0;
    for (int i = 0; i < a.length(); i++) {
      if (!isNumber(a.charAt(i))) {
        j = afterNumbers(b, j);
        if (j == b.length() || b.charAt(j++) != a.charAt(i)) {
          return false;
        }
      }
    }
    return afterNumbers(b, j) == b.length();
  }

  private static int afterNumbers(String title, int from) {
    int at = from;
    while (at < title.length() && isNumber(title.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isNumber(char c) {
    return NUMBERS.indexOf(c) >= 0;
  }

  /** Resemblance below which two texts are no copies, whatever else; {@link #overlap} inverted. */
  private static double leastResemblance(
      double resemblance, double overlap, CopyPrint a, CopyPrint b) {
    double shared = overlap * Math.min(a.shingles(), b.shingles());
    return Math.max(resemblance, shared / (a.shingles() + b.shingles() - shared));
  }

  /**
   * Estimates the Jaccard resemblance from two bottom-k sketches.
   *
   * @param least resemblance from which it is wanted; what cannot reach it counts as 0
   */
  static double resemblance(CopyPrint a, CopyPrint b, double least) {
    int[] x = a.sketch();
    int[] y = b.sketch();
    int limit = Math.min(CopyPrinter.SKETCH_SIZE, Math.max(x.length, y.length));
    int missesMax = (int) Math.ceil(limit * (1 - least) + ROUNDING);
    int i = 0;
    int j = 0;
    int union = 0;
    int shared = 0;
    while (union < limit && i < x.length && j < y.length && union - shared <= missesMax) {
      int one = x[i];
      int other = y[j];
      i += one <= other ? 1 : 0;
      j += other <= one ? 1 : 0;
      shared += one == other ? 1 : 0;
      union++;
    }
    if (union - shared > missesMax) {
      return 0;
    }
    union = Math.min(limit, union + x.length - i + y.length - j);
    return union == 0 ? 0 : (double) shared / union;
  }

  /** The share of the smaller set that lies in the larger one, from their resemblance. */
  private static double overlap(double resemblance, int sizeA, int sizeB) {
    double shared = resemblance * (sizeA + sizeB) / (1 + resemblance);
    return Math.min(1, shared / Math.max(1, Math.min(sizeA, sizeB)));
  }

  /** Equal titles already say that it is one issue, so they forgive more. */
  private boolean numbersConflict(CopyPrint a, CopyPrint b, boolean titles) {
    Map<Integer, Set<Integer>> x = byContext(a);
    Map<Integer, Set<Integer>> y = byContext(b);
    int agree = 0;
    int differ = 0;
    for (Map.Entry<Integer, Set<Integer>> entry : x.entrySet()) {
      Set<Integer> other = y.get(entry.getKey());
      if (other == null) {
        continue;
      }
      if (entry.getValue().stream().anyMatch(other::contains)) {
        agree++;
      } else {
        differ++;
      }
    }
    double share = differ == 0 ? 0 : (double) differ / (agree + differ);
    return differ > rules.conflictsFree()
        && share > (titles ? Math.max(0.5, rules.conflictsMax()) : rules.conflictsMax());
  }

  private static Map<Integer, Set<Integer>> byContext(CopyPrint print) {
    Map<Integer, Set<Integer>> map = new HashMap<>();
    for (int i = 0; i < print.contexts().length; i++) {
      map.computeIfAbsent(print.contexts()[i], c -> new HashSet<>()).add(print.numbers()[i]);
    }
    return map;
  }
}
