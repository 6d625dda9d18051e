package org.jianwei.classify.train;

import java.util.BitSet;
import org.jianwei.classify.harm.FeatureVector;

/**
 * A labelled text.
 *
 * @param features its features
 * @param classes the classes that it belongs to
 * @param weight how much it counts
 */
record Example(FeatureVector features, BitSet classes, float weight) {}
