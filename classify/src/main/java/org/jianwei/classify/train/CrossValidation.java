package org.jianwei.classify.train;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jianwei.classify.harm.LinearModel;

/**
 * Says how well the harm line (incident or hazard against the rest) would be drawn on texts that
 * were not trained on, for a range of thresholds. All variants of an article are in one fold.
 */
final class CrossValidation {

  private static final int FOLDS = 5;

  private CrossValidation() {}

  static void report(List<String> labels, List<Example> examples, float decay, PrintStream report) {
    List<double[]> harms = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> training = new ArrayList<>();
      List<Example> held = new ArrayList<>();
      for (Example example : examples) {
        (foldOf(example) == fold ? held : training).add(example);
      }
      LinearModel model = new LinearTrainer(labels, true, decay).train(training);
      held.stream()
          .filter(Example::judged)
          .forEach(e -> harms.add(harmOf(model.probabilities(e.features()), e)));
    }
    for (double at = 0.1; at < 0.65; at += 0.05) {
      report.printf(Locale.ROOT, "harm_at %.2f: F1 %.3f%n", at, f1(harms, at));
    }
  }

  private static int foldOf(Example example) {
    return Math.floorMod(example.id().hashCode(), FOLDS);
  }

  /** The two harm labels come first in the vocabulary. */
  private static double[] harmOf(double[] p, Example example) {
    int label = example.classes().nextSetBit(0);
    return new double[] {p[0] + p[1], label <= 1 ? 1 : 0};
  }

  private static double f1(List<double[]> harms, double at) {
    int right = 0;
    int wrong = 0;
    for (double[] harm : harms) {
      boolean said = harm[0] >= at;
      boolean is = harm[1] == 1;
      right += said && is ? 1 : 0;
      wrong += said != is ? 1 : 0;
    }
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong);
  }
}
