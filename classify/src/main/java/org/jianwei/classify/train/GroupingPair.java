package org.jianwei.classify.train;

import java.util.Set;
import org.jianwei.classify.likeness.PairKind;

/**
 * A pair of articles to which weights are fitted.
 *
 * @param kind what kind of pair it is
 * @param values a number for each signal, in their order
 * @param same whether the two are about one case
 * @param weight how much it counts
 * @param units with what the two are held out; the pair is not fitted to where either is
 */
record GroupingPair(
    PairKind kind, double[] values, boolean same, double weight, Set<String> units) {}
