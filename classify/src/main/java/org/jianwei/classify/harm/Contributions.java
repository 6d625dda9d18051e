package org.jianwei.classify.harm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.classify.text.SqueezedText;
import org.jianwei.contracts.vocabulary.Label;

/**
 * Tells which features of a text weighed most for its label. The model knows buckets only; the
 * names are found by hashing what the text may have put there. Immutable and thread-safe.
 */
public final class Contributions {

  private static final int GRAM_CHARS_MAX = 3;
  private static final int LEAD_CHARS = 240;

  /** How the extractor calls a signal, by where it stands. */
  private static final Map<String, String> PLACES =
      Map.of("T:", "headline", "L:", "lead", "B:", "body", "A:", "beside AI");

  private final SignalLexicon lexicon;
  private final FeatureExtractor extractor;
  private final LinearModel model;

  /** For the shipped model. */
  public Contributions(SignalLexicon lexicon) {
    this.lexicon = lexicon;
    this.extractor = new FeatureExtractor(lexicon);
    this.model = LinearModel.shipped(Labeller.MODEL_FILE);
  }

  /** The features that weigh most for a label, for and against it, the heaviest first. */
  public List<Contribution> of(Reading reading, Label label, int most) {
    int type = model.classes().indexOf(label.label());
    if (type < 0) {
      return List.of();
    }
    Map<Integer, String> names = names(reading);
    Map<String, Double> points = new LinkedHashMap<>();
    FeatureVector features = extractor.of(reading);
    for (int i = 0; i < features.size(); i++) {
      String name = names.get(features.bucket(i));
      if (name != null) {
        double weight = advantage(type, features.bucket(i)) * features.value(i);
        points.merge(name, weight, Double::sum);
      }
    }
    List<Contribution> all = new ArrayList<>();
    points.forEach((name, value) -> all.add(new Contribution(name, value)));
    all.sort(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.points())));
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }

  private double advantage(int type, int bucket) {
    double sum = 0;
    for (int c = 0; c < model.classes().size(); c++) {
      sum += model.weight(c, bucket);
    }
    return model.weight(type, bucket) - sum / model.classes().size();
  }

  private Map<Integer, String> names(Reading reading) {
    Map<Integer, String> names = new HashMap<>();
    grams(reading.title().text().toString(), "title:", "headline", names);
    String body = reading.body().text().toString();
    grams(body.substring(0, Math.min(LEAD_CHARS, body.length())), "lead:", "lead", names);
    for (int s = 0; s < lexicon.size(); s++) {
      for (Map.Entry<String, String> place : PLACES.entrySet()) {
        String name = lexicon.name(s);
        names.put(FeatureVector.bucket(place.getKey() + name), name + ", " + place.getValue());
      }
    }
    return names;
  }

  private static void grams(String text, String prefix, String place, Map<Integer, String> names) {
    String words = SqueezedText.of(text).toString();
    int hash = FeatureVector.prefix(prefix);
    for (int n = 1; n <= GRAM_CHARS_MAX; n++) {
      for (int i = 0; i + n <= words.length(); i++) {
        String gram = words.substring(i, i + n);
        names.putIfAbsent(FeatureVector.bucket(hash, words, i, i + n), "“" + gram + "”, " + place);
      }
    }
  }
}
