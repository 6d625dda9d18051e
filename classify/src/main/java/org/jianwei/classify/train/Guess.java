package org.jianwei.classify.train;

/**
 * What a model that had not seen an article made of it.
 *
 * @param titleOnly whether the article has no text beside its headline
 * @param doubtful whether the person who labelled it was in doubt
 * @param probabilities of the labels, in the order of the vocabulary
 * @param label the right one, by its place in the vocabulary
 */
record Guess(boolean titleOnly, boolean doubtful, double[] probabilities, int label) {

  /** The last label that is a harm; the harms come first in the vocabulary. */
  private static final int LAST_HARM = 1;

  static Guess of(Example example, double[] probabilities) {
    boolean titleOnly = example.reading().body().sentences().isEmpty();
    return new Guess(titleOnly, example.doubtful(), probabilities, example.classes().nextSetBit(0));
  }

  /** The label that is chosen where harm is said from a threshold on. */
  int chosen(double harmAt) {
    if (probabilities[0] + probabilities[1] >= harmAt) {
      return probabilities[0] >= probabilities[1] ? 0 : 1;
    }
    int best = LAST_HARM + 1;
    for (int c = best + 1; c < probabilities.length; c++) {
      best = probabilities[c] > probabilities[best] ? c : best;
    }
    return best;
  }

  static boolean isHarm(int label) {
    return label <= LAST_HARM;
  }
}
