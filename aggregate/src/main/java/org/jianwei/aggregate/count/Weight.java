package org.jianwei.aggregate.count;

/**
 * How many independent reports carry a label, and how sure they are. All components are whole
 * numbers, so that what is added can be taken away again and leaves no trace.
 *
 * @param voices independent reports
 * @param official those of them that an authority published
 * @param sureness sum of their confidences, in thousandths
 * @param doubt sum of {@code -ln(1 - confidence)}, in millionths: by it the chance that all of them
 *     err, were they independent, is {@code exp(-doubt)}
 */
public record Weight(int voices, int official, long sureness, long doubt) {

  /** Nothing. */
  public static final Weight NONE = new Weight(0, 0, 0, 0);

  private static final double THOUSANDTHS = 1e3;
  private static final double MILLIONTHS = 1e6;
  private static final double SURE_MAX = 0.999_999;

  /** The weight of one report. */
  static Weight ofOne(boolean official, double confidence) {
    return new Weight(
        1,
        official ? 1 : 0,
        Math.round(confidence * THOUSANDTHS),
        Math.round(-StrictMath.log1p(-Math.min(confidence, SURE_MAX)) * MILLIONTHS));
  }

  /** With another. */
  public Weight plus(Weight other) {
    return new Weight(
        voices + other.voices,
        official + other.official,
        sureness + other.sureness,
        doubt + other.doubt);
  }

  /** Without one that was added before. */
  public Weight minus(Weight other) {
    return new Weight(
        voices - other.voices,
        official - other.official,
        sureness - other.sureness,
        doubt - other.doubt);
  }

  /** The chance that all of these reports err, were they independent; 0 to 1. */
  public double allErr() {
    return StrictMath.exp(-doubt / MILLIONTHS);
  }
}
