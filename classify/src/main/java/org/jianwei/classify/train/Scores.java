package org.jianwei.classify.train;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * F1 of guesses against labels, between 0 and 1.
 *
 * @param harm incident or hazard against the rest
 * @param incident of the label alone, as the next two
 * @param unrelated both labels without harm and context, which AIM does not tell apart
 */
record Scores(double harm, double incident, double hazard, double complementary, double unrelated) {

  private static final int COMPLEMENTARY = 2;

  static Scores of(List<Guess> guesses, double harmAt) {
    return new Scores(
        f1(guesses, harmAt, Guess::isHarm),
        f1(guesses, harmAt, label -> label == 0),
        f1(guesses, harmAt, label -> label == 1),
        f1(guesses, harmAt, label -> label == COMPLEMENTARY),
        f1(guesses, harmAt, label -> label > COMPLEMENTARY));
  }

  /** Mean of the four labels. */
  double macro() {
    return (incident + hazard + complementary + unrelated) / 4;
  }

  private static double f1(List<Guess> guesses, double harmAt, IntPredicate belongs) {
    int right = 0;
    int wrong = 0;
    for (Guess guess : guesses) {
      boolean said = belongs.test(guess.chosen(harmAt));
      boolean is = belongs.test(guess.label());
      right += said && is ? 1 : 0;
      wrong += said != is ? 1 : 0;
    }
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "harm %.3f, macro %.3f (incident %.3f, hazard %.3f, complementary %.3f, unrelated %.3f)",
        harm,
        macro(),
        incident,
        hazard,
        complementary,
        unrelated);
  }
}
