package org.jianwei.classify.harm;

import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.contracts.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The file of label rules.
 *
 * @param harmAt probability of incident and hazard together from which a text is one of them
 * @param rules rules that speak for a label
 */
record RuleFile(double harmAt, List<Entry> rules) {

  RuleFile {
    rules = List.copyOf(Objects.requireNonNull(rules, "rules"));
    if (!(harmAt > 0 && harmAt < 1)) {
      throw new IllegalArgumentException("harm_at " + harmAt + " is not within 0 to 1");
    }
  }

  /**
   * A rule that speaks for a label where a sentence fulfils it.
   *
   * @param rule its name
   * @param about why it holds
   * @param in where the sentence must stand
   * @param all signals of which the sentence must give each
   * @param any signals of which it must give one, where any are listed
   * @param none signals of which it must give none
   * @param words words of which it must hold one, where any are listed
   * @param label the label that gains
   * @param points by how much, in units of log odds; negative speaks against
   */
  record Entry(
      String rule,
      @Nullable String about,
      Where in,
      List<String> all,
      @Nullable List<String> any,
      @Nullable List<String> none,
      @Nullable List<String> words,
      Label label,
      double points) {

    Entry {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(in, "in, of rule " + rule);
      Objects.requireNonNull(label, "label, of rule " + rule);
      all = List.copyOf(Objects.requireNonNull(all, "all, of rule " + rule));
    }
  }

  /** Where a rule looks. */
  enum Where implements Term {
    /** The headline, or the first sentence where there is none. */
    HEADLINE("headline"),
    /** The headline and the first sentences. */
    LEAD("lead"),
    /** Any sentence. */
    ANYWHERE("anywhere");

    private final String label;

    Where(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
