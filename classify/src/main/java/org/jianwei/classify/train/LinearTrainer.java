package org.jianwei.classify.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jianwei.classify.harm.FeatureVector;
import org.jianwei.classify.harm.LinearModel;

/**
 * Logistic regression by AdaGrad (Duchi et al. 2011) with weight decay. Examples are visited in an
 * order drawn from a fixed seed, so that the same examples give the same model.
 */
final class LinearTrainer {

  private static final int EPOCHS = 40;
  private static final float RATE = 0.05f;

  /** Weights are the mean of those after each of the last epochs (Polyak and Juditsky 1992). */
  private static final int EPOCHS_AVERAGED = 10;

  private static final long SEED = 20260101L;

  private static final float LABEL_DECAY = 1e-3f;
  private static final float FACET_DECAY = 1e-2f;

  private final List<String> classes;
  private final boolean exclusive;
  private final float decay;
  private final float[][] weights;
  private final float[][] squares;
  private final float[] bias;
  private final float[] biasSquares;
  private final float[][] weightSums;
  private final float[] biasSums;

  /** A trainer of labels: a text has exactly one (softmax). */
  static LinearTrainer ofLabels(List<String> labels) {
    return new LinearTrainer(labels, true, LABEL_DECAY);
  }

  /** A trainer of a facet: a text has any number of its values (logistic, one against the rest). */
  static LinearTrainer ofFacet(List<String> values) {
    return new LinearTrainer(values, false, FACET_DECAY);
  }

  /**
   * A trainer.
   *
   * @param exclusive whether a text belongs to exactly one class
   * @param decay L2 penalty of a weight in one visit
   */
  private LinearTrainer(List<String> classes, boolean exclusive, float decay) {
    this.classes = List.copyOf(classes);
    this.exclusive = exclusive;
    this.decay = decay;
    this.weights = new float[classes.size()][FeatureVector.BUCKETS];
    this.squares = new float[classes.size()][FeatureVector.BUCKETS];
    this.bias = new float[classes.size()];
    this.biasSquares = new float[classes.size()];
    this.weightSums = new float[classes.size()][FeatureVector.BUCKETS];
    this.biasSums = new float[classes.size()];
    for (float[] row : squares) {
      Arrays.fill(row, 1e-3f);
    }
    Arrays.fill(biasSquares, 1e-3f);
  }

  /** Trains on the examples. */
  LinearModel train(List<Example> examples) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::visit);
      if (epoch >= EPOCHS - EPOCHS_AVERAGED) {
        sum();
      }
    }
    return averaged();
  }

  private void sum() {
    for (int c = 0; c < bias.length; c++) {
      biasSums[c] += bias[c];
      for (int i = 0; i < FeatureVector.BUCKETS; i++) {
        weightSums[c][i] += weights[c][i];
      }
    }
  }

  private LinearModel averaged() {
    for (int c = 0; c < bias.length; c++) {
      biasSums[c] /= EPOCHS_AVERAGED;
      for (int i = 0; i < FeatureVector.BUCKETS; i++) {
        weightSums[c][i] /= EPOCHS_AVERAGED;
      }
    }
    return LinearModel.quantise(classes, biasSums, weightSums);
  }

  private void visit(Example example) {
    double[] p = predict(example.features());
    for (int c = 0; c < p.length; c++) {
      float error = (float) (p[c] - (example.classes().get(c) ? 1 : 0));
      if (Math.abs(error) > 1e-4f) {
        step(c, error, example.features());
      }
    }
  }

  private void step(int type, float error, FeatureVector features) {
    biasSquares[type] += error * error;
    bias[type] -= RATE * error / (float) Math.sqrt(biasSquares[type]);
    for (int i = 0; i < features.size(); i++) {
      int bucket = features.bucket(i);
      float gradient = error * features.value(i) + decay * weights[type][bucket];
      squares[type][bucket] += gradient * gradient;
      weights[type][bucket] -= RATE * gradient / (float) Math.sqrt(squares[type][bucket]);
    }
  }

  private double[] predict(FeatureVector features) {
    double[] scores = new double[bias.length];
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      double score = bias[c];
      for (int i = 0; i < features.size(); i++) {
        score += weights[c][features.bucket(i)] * features.value(i);
      }
      scores[c] = exclusive ? StrictMath.exp(Math.min(50, score)) : sigmoid(score);
      sum += scores[c];
    }
    for (int c = 0; exclusive && c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }

  private static double sigmoid(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }
}
