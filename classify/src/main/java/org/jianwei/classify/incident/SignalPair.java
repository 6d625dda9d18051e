package org.jianwei.classify.incident;

import org.jianwei.classify.likeness.PairKind;

/**
 * Two articles held side by side, as numbers to which weights are fitted.
 *
 * @param first place of the one among those compared, from 0
 * @param second place of the other, greater than {@code first}
 * @param kind what kind of pair they are
 * @param values a number for each {@link Signal}, in their order
 */
public record SignalPair(int first, int second, PairKind kind, double[] values) {}
