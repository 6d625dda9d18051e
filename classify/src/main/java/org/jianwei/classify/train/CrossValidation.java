package org.jianwei.classify.train;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jianwei.classify.harm.FeatureGroup;
import org.jianwei.classify.harm.FeatureVector;
import org.jianwei.classify.harm.LinearModel;

/**
 * Says how well the harm line (incident or hazard against the rest) would be drawn on texts that
 * were not trained on, for a range of thresholds, and what each group of features is worth. Made-up
 * articles are trained on in every fold and never measured.
 */
final class CrossValidation {

  private static final int FOLDS = 5;

  private CrossValidation() {}

  static void report(List<String> labels, List<Example> examples, float decay, PrintStream report) {
    List<double[]> harms = harms(labels, examples, decay);
    for (double at = 0.1; at < 0.65; at += 0.05) {
      report.printf(Locale.ROOT, "harm_at %.2f: F1 %.3f%n", at, f1(harms, at));
    }
  }

  /** What the line would be worth without each group of features, at the best threshold each. */
  static void ablation(
      List<String> labels, List<Example> examples, float decay, PrintStream report) {
    for (FeatureGroup left : FeatureGroup.values()) {
      List<Example> without =
          examples.stream()
              .map(e -> new Example(e.group(), e.judged(), without(e, left), e.classes()))
              .toList();
      List<double[]> harms = harms(labels, without, decay);
      double best = 0;
      for (double at = 0.1; at < 0.65; at += 0.05) {
        best = Math.max(best, f1(harms, at));
      }
      report.printf(Locale.ROOT, "without %s: best F1 %.3f%n", left, best);
    }
  }

  private static FeatureVector without(Example example, FeatureGroup left) {
    return example.features().without(EnumSet.of(left));
  }

  private static List<double[]> harms(List<String> labels, List<Example> examples, float decay) {
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
    return harms;
  }

  private static int foldOf(Example example) {
    return Math.floorMod(example.group().hashCode(), FOLDS);
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
