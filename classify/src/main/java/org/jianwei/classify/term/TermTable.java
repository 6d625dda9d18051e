package org.jianwei.classify.term;

/**
 * Some vectors of one text, laid out so that many others can be held against them: one of n terms
 * takes n looks, whatever is laid out. Sums are those that {@link TermVector} makes exact, so what
 * is found is the same whichever of two texts is laid out. Not thread-safe.
 */
public final class TermTable {

  private static final int SLOTS_A_TERM = 4;
  private static final int SPREAD = 0x9E37_79B9;

  /** No term has this code. */
  private static final int NONE = 0;

  private static final int LOOKS_LOG = 13;

  /** By some bits of a code, 1 where a term that is laid out may have them. */
  private final byte[] held = new byte[1 << LOOKS_LOG];

  private final int shift;
  private final int[] terms;
  private final int vectors;
  private final double[] lengths;
  private final long[] sums;

  /** By slot and vector, the weight of the term there; 0 where that vector lacks it. */
  private final char[] weights;

  /** Places of the terms of the other vector that may be laid out. */
  private int[] places = new int[256];

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
    this.vectors = vectors.length;
    this.weights = new char[vectors.length << bits];
    this.lengths = new double[vectors.length];
    this.sums = new long[vectors.length];
    for (int v = 0; v < vectors.length; v++) {
      layOut(vectors[v], v);
    }
  }

  private void layOut(TermVector vector, int place) {
    lengths[place] = vector.length();
    sums[place] = vector.sum();
    for (int i = 0; i < vector.count(); i++) {
      int slot = slot(vector.term(i));
      held[look(vector.term(i))] = 1;
      terms[slot] = vector.term(i);
      weights[slot * vectors + place] = (char) vector.weight(i);
    }
  }

  private static int look(int term) {
    return (term * SPREAD) >>> (Integer.SIZE - LOOKS_LOG);
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
   * @param second place of a further one, for {@link TermOverlap#heldOfSecond} and {@link
   *     TermOverlap#heldBySecond}
   */
  public TermOverlap overlap(int place, TermVector other, double bound, int second) {
    int least = (int) Math.ceil(bound * TermVector.STEPS);
    long product = 0;
    long lesser = 0;
    long held = 0;
    long heldOfSecond = 0;
    long heldBySecond = 0;
    int heaviest = 0;
    int found = mayBeLaidOut(other);
    for (int i = 0; i < found; i++) {
      int slot = slot(other.term(places[i])) * vectors;
      int here = weights[slot + place];
      int there = other.weight(places[i]);
      int less = Math.min(here, there);
      int ofSecond = weights[slot + second];
      product += (long) here * there;
      lesser += less >= least ? less : 0;
      heaviest = Math.max(heaviest, less);
      held += here == 0 ? 0 : there;
      heldOfSecond += ofSecond;
      heldBySecond += ofSecond == 0 ? 0 : there;
    }
    return new TermOverlap(
        TermVector.share(product, lengths[place] * other.length()),
        lesser / TermVector.STEPS,
        heaviest / TermVector.STEPS,
        TermVector.share(held, other.sum()),
        TermVector.share(heldOfSecond, sums[second]),
        TermVector.share(heldBySecond, other.sum()));
  }

  /**
   * Finds the terms that may be laid out, and their number. Without a branch for each, which would
   * be foreseen wrongly as often as a term is shared.
   */
  private int mayBeLaidOut(TermVector other) {
    int count = other.count();
    if (places.length < count) {
      places = new int[count];
    }
    int[] into = places;
    int found = 0;
    for (int i = 0; i < count; i++) {
      into[found] = i;
      found += held[look(other.term(i))];
    }
    return found;
  }
}
