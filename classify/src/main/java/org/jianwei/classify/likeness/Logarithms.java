package org.jianwei.classify.likeness;

/** Natural logarithms of small whole numbers, the same on every processor, looked up. */
final class Logarithms {

  /** Days of more than a year, and more chars than a title has. */
  private static final int KEPT = 512;

  private static final double[] OF_ONE_MORE = table();

  private Logarithms() {}

  /** The logarithm of one more than a number that is not negative. */
  static double ofOneMore(long number) {
    return number < KEPT ? OF_ONE_MORE[(int) number] : StrictMath.log(1.0 + number);
  }

  private static double[] table() {
    double[] table = new double[KEPT];
    for (int i = 0; i < KEPT; i++) {
      table[i] = StrictMath.log(1.0 + i);
    }
    return table;
  }
}
