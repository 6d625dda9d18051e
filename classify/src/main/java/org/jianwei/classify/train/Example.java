package org.jianwei.classify.train;

import java.util.BitSet;
import org.jianwei.classify.harm.FeatureVector;
import org.jianwei.classify.lexicon.Reading;

/**
 * A labelled text.
 *
 * @param group texts of one group are never parted between training and measuring: the month of
 *     publication, since reports of one case come together
 * @param judged whether a model is measured on it: real articles as they were published are,
 *     made-up ones and variants are only trained on
 * @param doubtful whether the person who labelled it was in doubt
 * @param reading the text, marked
 * @param features its features
 * @param classes the classes that it belongs to
 */
record Example(
    String group,
    boolean judged,
    boolean doubtful,
    Reading reading,
    FeatureVector features,
    BitSet classes) {

  /** The same text with other features. */
  Example with(FeatureVector other) {
    return new Example(group, judged, doubtful, reading, other, classes);
  }
}
