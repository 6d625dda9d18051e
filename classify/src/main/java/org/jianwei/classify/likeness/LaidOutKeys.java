package org.jianwei.classify.likeness;

import java.util.Arrays;
import org.jianwei.classify.term.CodeFilter;

/**
 * The keys of one node, laid out to be held against those of many others. Immutable.
 *
 * <p>A weight depends on the key alone, so a key that two nodes share is the same number in both.
 */
public final class LaidOutKeys {

  private final CaseKeys keys;
  private final CodeFilter codes = new CodeFilter();
  private final long[] sorted;

  /** Lays keys out. */
  public LaidOutKeys(CaseKeys keys) {
    this.keys = keys;
    this.sorted = new long[keys.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = keys.key(i);
      codes.add(keys.code(i));
    }
  }

  /** The keys. */
  public CaseKeys keys() {
    return keys;
  }

  /** What these keys and those of another node share. */
  public CaseKeys.Shared shared(CaseKeys other) {
    int all = 0;
    int names = 0;
    for (int i = 0; i < other.size(); i++) {
      if (codes.mayHold(other.code(i)) && Arrays.binarySearch(sorted, other.key(i)) >= 0) {
        all += other.steps(i);
        names += other.isName(i) ? other.steps(i) : 0;
      }
    }
    return new CaseKeys.Shared(all / CaseKeys.STEPS, names / CaseKeys.STEPS);
  }
}
