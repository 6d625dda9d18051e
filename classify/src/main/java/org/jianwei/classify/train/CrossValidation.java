package org.jianwei.classify.train;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jianwei.classify.harm.FeatureExtractor;
import org.jianwei.classify.harm.FeatureGroup;
import org.jianwei.classify.harm.FeatureVector;
import org.jianwei.classify.harm.Labeller;
import org.jianwei.classify.harm.LinearModel;
import org.jianwei.classify.lexicon.SignalLexicon;

/**
 * Says how well the labels would be on texts that were not trained on: model and rules together, as
 * the scorer of the labelled files counts them, headlines and articles apart. Made-up articles are
 * trained on in every fold and never measured.
 */
final class CrossValidation {

  private static final int FOLDS = 10;

  private final SignalLexicon lexicon;
  private final FeatureExtractor extractor;
  private final List<String> labels;

  CrossValidation(SignalLexicon lexicon, List<String> labels) {
    this.lexicon = lexicon;
    this.extractor = new FeatureExtractor(lexicon);
    this.labels = List.copyOf(labels);
  }

  /**
   * Prints the figures of headlines and of articles for a range of thresholds, and once more of
   * those about which their annotator was not in doubt: where two annotators must agree before a
   * row counts, these come nearest to what will be measured.
   */
  void report(List<Example> examples, PrintStream report) {
    List<Guess> guesses = guesses(examples);
    for (boolean titleOnly : new boolean[] {true, false}) {
      List<Guess> kind = guesses.stream().filter(g -> g.titleOnly() == titleOnly).toList();
      report(titleOnly ? "headlines" : "articles", kind, report);
      List<Guess> sure = kind.stream().filter(g -> !g.doubtful()).toList();
      report(titleOnly ? "headlines without doubt" : "articles without doubt", sure, report);
    }
  }

  private static void report(String kind, List<Guess> guesses, PrintStream report) {
    report.printf(Locale.ROOT, "%s (%d):%n", kind, guesses.size());
    for (double at = 0.15; at < 0.65; at += 0.05) {
      report.printf(Locale.ROOT, "  harm_at %.2f: %s%n", at, Scores.of(guesses, at));
    }
  }

  /** What the line would be worth without each group of features, at the best threshold each. */
  void ablation(List<Example> examples, PrintStream report) {
    for (FeatureGroup left : FeatureGroup.values()) {
      List<Guess> guesses = guesses(examples.stream().map(e -> e.with(without(e, left))).toList());
      double best = 0;
      for (double at = 0.15; at < 0.65; at += 0.05) {
        best = Math.max(best, Scores.of(guesses, at).harm());
      }
      report.printf(Locale.ROOT, "without %s: best F1 for harm %.3f%n", left, best);
    }
  }

  private static FeatureVector without(Example example, FeatureGroup left) {
    return example.features().without(EnumSet.of(left));
  }

  private List<Guess> guesses(List<Example> examples) {
    List<Guess> guesses = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> training = new ArrayList<>();
      List<Example> held = new ArrayList<>();
      for (Example example : examples) {
        boolean isHeld = example.judged() && foldOf(example) == fold;
        (isHeld ? held : training).add(example);
      }
      LinearModel model = LinearTrainer.ofLabels(labels).train(training);
      Labeller labeller = new Labeller(lexicon, extractor, model);
      held.forEach(
          e -> guesses.add(Guess.of(e, labeller.probabilities(e.reading(), e.features()))));
    }
    return guesses;
  }

  private static int foldOf(Example example) {
    return Math.floorMod(example.group().hashCode(), FOLDS);
  }
}
