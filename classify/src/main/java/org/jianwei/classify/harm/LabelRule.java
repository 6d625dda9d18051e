package org.jianwei.classify.harm;

import org.jianwei.classify.lexicon.Condition;
import org.jianwei.classify.lexicon.Place;
import org.jianwei.classify.lexicon.SentenceRule;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.vocabulary.Label;

/** A rule of {@link RuleFile}, ready to be asked. */
final class LabelRule {

  private final RuleFile.Entry entry;
  private final SentenceRule rule;

  LabelRule(RuleFile.Entry entry, SignalLexicon lexicon) {
    this.entry = entry;
    this.rule =
        new SentenceRule(
            new Condition(entry.all(), entry.any(), entry.none(), entry.words(), entry.points()),
            lexicon);
  }

  String name() {
    return entry.rule();
  }

  RuleFile.Where place() {
    return entry.in();
  }

  Label label() {
    return entry.label();
  }

  double points() {
    return entry.points();
  }

  boolean holdsFor(Place place) {
    return rule.holdsFor(place);
  }
}
