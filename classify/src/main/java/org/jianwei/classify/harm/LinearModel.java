package org.jianwei.classify.harm;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model over hashed features, one row of weights a class, quantised to a signed byte each.
 * Immutable and thread-safe; the same features give the same scores on every machine.
 */
public final class LinearModel {

  private static final int MAGIC = 0x4A574C4D;
  private static final int LEVELS = 127;

  private final List<String> classes;
  private final float[] bias;
  private final float[] scale;

  /** The weights of a bucket stand side by side, class by class, as they are read together. */
  private final byte[] weights;

  private LinearModel(List<String> classes, float[] bias, float[] scale, byte[][] weights) {
    this.classes = List.copyOf(classes);
    this.bias = bias;
    this.scale = scale;
    this.weights = new byte[scale.length * FeatureVector.BUCKETS];
    for (int i = 0; i < this.weights.length; i++) {
      this.weights[i] = weights[i % scale.length][i / scale.length];
    }
  }

  /** Quantises trained weights. */
  public static LinearModel quantise(List<String> classes, float[] bias, float[][] weights) {
    float[] scale = new float[classes.size()];
    byte[][] bytes = new byte[classes.size()][FeatureVector.BUCKETS];
    for (int c = 0; c < scale.length; c++) {
      float largest = 1e-6f;
      for (float w : weights[c]) {
        largest = Math.max(largest, Math.abs(w));
      }
      scale[c] = largest / LEVELS;
      for (int i = 0; i < FeatureVector.BUCKETS; i++) {
        bytes[c][i] = (byte) Math.round(weights[c][i] / scale[c]);
      }
    }
    return new LinearModel(classes, bias.clone(), scale, bytes);
  }

  /** Reads a model that the jar holds beside this class. */
  static LinearModel shipped(String resource) {
    try (InputStream in = LinearModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource + " is damaged", e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static LinearModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new GZIPInputStream(in));
    if (data.readInt() != MAGIC || data.readInt() != FeatureVector.BUCKETS) {
      throw new IOException("not a model of " + FeatureVector.BUCKETS + " buckets");
    }
    int count = data.readInt();
    List<String> classes = new ArrayList<>();
    float[] bias = new float[count];
    float[] scale = new float[count];
    byte[][] weights = new byte[count][FeatureVector.BUCKETS];
    for (int c = 0; c < count; c++) {
      classes.add(data.readUTF());
      bias[c] = data.readFloat();
      scale[c] = data.readFloat();
      data.readFully(weights[c]);
    }
    return new LinearModel(classes, bias, scale, weights);
  }

  /** Writes the model; equal models give equal bytes. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(MAGIC);
      data.writeInt(FeatureVector.BUCKETS);
      data.writeInt(classes.size());
      for (int c = 0; c < classes.size(); c++) {
        data.writeUTF(classes.get(c));
        data.writeFloat(bias[c]);
        data.writeFloat(scale[c]);
        data.write(weightsOf(c));
      }
    }
  }

  private byte[] weightsOf(int type) {
    byte[] row = new byte[FeatureVector.BUCKETS];
    for (int i = 0; i < row.length; i++) {
      row[i] = weights[i * scale.length + type];
    }
    return row;
  }

  /** The classes, in the order of the scores. */
  public List<String> classes() {
    return classes;
  }

  /** The weight of a bucket for a class. */
  double weight(int type, int bucket) {
    return weights[bucket * scale.length + type] * scale[type];
  }

  /** The score of each class, before any link function. */
  public double[] scores(FeatureVector features) {
    double[] scores = new double[scale.length];
    for (int i = 0; i < features.size(); i++) {
      int first = features.bucket(i) * scale.length;
      float value = features.value(i);
      for (int c = 0; c < scores.length; c++) {
        scores[c] += weights[first + c] * value;
      }
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] = bias[c] + scores[c] * scale[c];
    }
    return scores;
  }

  /** The probability of each class, the classes excluding one another. */
  public double[] probabilities(FeatureVector features) {
    return softmax(scores(features));
  }

  /** Turns scores into the probabilities of classes that exclude one another. */
  static double[] softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double[] p = new double[scores.length];
    double sum = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = StrictMath.exp(scores[c] - max);
      sum += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      p[c] /= sum;
    }
    return p;
  }
}
