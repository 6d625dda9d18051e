package org.jianwei.classify.harm;

import java.util.BitSet;
import java.util.List;
import org.jianwei.classify.lexicon.MarkedSentence;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** A rule of {@link RuleFile}, ready to be asked. */
final class LabelRule {

  private final RuleFile.Entry entry;
  private final List<BitSet> all;
  private final @Nullable BitSet any;
  private final BitSet none;

  LabelRule(RuleFile.Entry entry, SignalLexicon lexicon) {
    this.entry = entry;
    this.all = entry.all().stream().map(lexicon::matching).toList();
    this.any = entry.any() == null ? null : union(entry.any(), lexicon);
    this.none = entry.none() == null ? new BitSet() : union(entry.none(), lexicon);
  }

  /** The signals that a list of names and patterns stands for. */
  static BitSet union(List<String> names, SignalLexicon lexicon) {
    BitSet union = new BitSet();
    names.forEach(name -> union.or(lexicon.matching(name)));
    return union;
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

  boolean holdsFor(MarkedSentence sentence) {
    return all.stream().allMatch(sentence::givesAny)
        && (any == null || sentence.givesAny(any))
        && !sentence.givesAny(none);
  }
}
