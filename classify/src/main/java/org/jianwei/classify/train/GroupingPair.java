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
 * @param folds in which folds the two are judged; the pair is fitted to in neither
 */
record GroupingPair(
    PairKind kind, double[] values, boolean same, double weight, Set<String> folds) {}
