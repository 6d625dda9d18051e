package org.jianwei.classify.harm;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianwei.classify.lexicon.Condition;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * The file of facet rules.
 *
 * @param facets what speaks for the values of each facet
 */
record FacetFile(List<Entry> facets) {

  FacetFile {
    facets = List.copyOf(Objects.requireNonNull(facets, "facets"));
  }

  /**
   * A facet, or the part of one that holds for a time.
   *
   * @param facet the facet
   * @param most greatest number of values that a text may carry
   * @param least points from which a value is given
   * @param from first day of publication for which the entry holds, yyyy-mm-dd
   * @param until first day for which it holds no longer, yyyy-mm-dd
   * @param model resource of a model that votes with the rules, if any
   * @param headlines how the model votes on a text of one sentence; the rules alone where null
   * @param articles how the model votes on longer texts; the rules alone where null
   * @param otherwise value given with the quote of the label where no other reaches {@code least}
   * @param values what speaks for each value; where points are equal, the earlier wins
   */
  record Entry(
      Facet facet,
      int most,
      double least,
      @Nullable String from,
      @Nullable String until,
      @Nullable String model,
      @Nullable Vote headlines,
      @Nullable Vote articles,
      @Nullable String otherwise,
      List<Value> values) {

    Entry {
      Objects.requireNonNull(facet, "facet");
      values = List.copyOf(Objects.requireNonNull(values, "values of " + facet.label()));
      if (most < 1) {
        throw new IllegalArgumentException(facet.label() + ": most is below 1");
      }
      if (model == null && (headlines != null || articles != null)) {
        throw new IllegalArgumentException(facet.label() + ": a vote needs a model");
      }
      if (otherwise != null && !facet.vocabulary().contains(otherwise)) {
        throw new IllegalArgumentException("'" + otherwise + "' is no " + facet.label());
      }
      for (Value value : values) {
        if (!facet.vocabulary().contains(value.value())) {
          throw new IllegalArgumentException("'" + value.value() + "' is no " + facet.label());
        }
      }
    }
  }

  /**
   * How a model and the rules decide together: the model's log odds and {@code rules} times the
   * points beyond one half must reach {@code least}.
   *
   * @param rules weight of a point of the rules
   * @param least sum from which a value is given
   */
  record Vote(double rules, double least) {
    private static final double NEUTRAL_POINTS = 0.5;

    double of(double points, double logOdds) {
      return logOdds + rules * (points - NEUTRAL_POINTS);
    }
  }

  /**
   * What speaks for a value.
   *
   * @param value the value
   * @param labels labels under which it may be given; all harms where null
   * @param when conditions, each worth points where a sentence fulfils it
   * @param harms types of harm that speak for it, with their points, of which the most count once;
   *     its quote is theirs where no sentence of its own speaks for it. None where null
   */
  record Value(
      String value,
      @Nullable List<Label> labels,
      List<Condition> when,
      @Nullable Map<String, Double> harms) {

    Value {
      Objects.requireNonNull(value, "value");
      when = List.copyOf(Objects.requireNonNull(when, "when, of " + value));
      if (harms != null) {
        harms = Map.copyOf(harms);
        for (String harm : harms.keySet()) {
          if (!Facet.HARM_TYPES.vocabulary().contains(harm)) {
            throw new IllegalArgumentException(value + ": '" + harm + "' is no type of harm");
          }
        }
      }
    }

    /** What a type of harm speaks for the value, in points; 0 where it says nothing. */
    double pointsOf(String harm) {
      return harms == null ? 0 : harms.getOrDefault(harm, 0.0);
    }
  }
}
