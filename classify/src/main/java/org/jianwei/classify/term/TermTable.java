package org.jianwei.classify.term;

/**
 * Some vectors of one text, laid out so that many others can be held against them: one of n terms
 * takes n looks, whatever is laid out. Sums are those that {@link TermVector} makes exact, so what
 * is found is the same whichever of two texts is laid out. Immutable.
 */
public final class TermTable {

  private static final int SLOTS_A_TERM = 2;
  private static final int SPREAD = 0x9E37_79B9;

  /** No term has this code. */
  private static final int NONE = 0;

  private final CodeFilter filter = new CodeFilter();
  private final int shift;
  private final int[] terms;
  private final TermVector[] vectors;

  /** By vector, the weight of the term in a slot; 0 where that vector lacks it. */
  private final char[][] weights;

  /**
   * Lays vectors out.
   *
   * @param vectors what is later named by its place among these
   */
  public TermTable(TermVector... vectors) {
    int count = 1;
    for (TermVector vector : vectors) {
      count += vector.count();
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(SLOTS_A_TERM * count - 1);
    this.shift = Integer.SIZE - bits;
    this.terms = new int[1 << bits];
    this.vectors = vectors.clone();
    this.weights = new char[vectors.length][1 << bits];
    for (int v = 0; v < vectors.length; v++) {
      layOut(vectors[v], weights[v]);
    }
  }

  private void layOut(TermVector vector, char[] into) {
    for (int i = 0; i < vector.count(); i++) {
      int slot = slot(vector.term(i));
      filter.add(vector.term(i));
      terms[slot] = vector.term(i);
      into[slot] = (char) vector.weight(i);
    }
  }

  /** The slot of a term, or that in which it would be. */
  private int slot(int term) {
    int slot = (term * SPREAD) >>> shift;
    while (terms[slot] != term && terms[slot] != NONE) {
      slot = (slot + 1) & (terms.length - 1);
    }
    return slot;
  }

  /**
   * What a laid out vector and another have in common.
   *
   * @param place the place of the laid out one
   * @param bound weight below which a shared term does not count in {@link TermOverlap#lesser}
   * @param second place of a further one, for {@link TermOverlap#heldOfSecond}
   */
  public TermOverlap overlap(int place, TermVector other, double bound, int second) {
    int least = (int) Math.ceil(bound * TermVector.STEPS);
    long product = 0;
    long lesser = 0;
    long held = 0;
    long heldOfSecond = 0;
    int heaviest = 0;
    for (int i = 0; i < other.count(); i++) {
      int term = other.term(i);
      if (filter.mayHold(term)) {
        int slot = slot(term);
        int weight = weights[place][slot];
        int less = Math.min(weight, other.weight(i));
        product += (long) weight * other.weight(i);
        lesser += less >= least ? less : 0;
        heaviest = Math.max(heaviest, less);
        held += weight == 0 ? 0 : other.weight(i);
        heldOfSecond += weights[second][slot];
      }
    }
    return new TermOverlap(
        TermVector.share(product, vectors[place].length() * other.length()),
        lesser / TermVector.STEPS,
        heaviest / TermVector.STEPS,
        TermVector.share(held, other.sum()),
        TermVector.share(heldOfSecond, vectors[second].sum()));
  }
}
