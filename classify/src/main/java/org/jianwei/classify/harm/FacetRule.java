package org.jianwei.classify.harm;

import java.util.BitSet;
import java.util.List;
import org.jianwei.classify.lexicon.MarkedSentence;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jspecify.annotations.Nullable;

/** A condition of {@link FacetFile}, ready to be asked. */
final class FacetRule {

  private final List<BitSet> all;
  private final @Nullable BitSet any;
  private final BitSet none;
  private final double points;

  FacetRule(FacetFile.Condition condition, SignalLexicon lexicon) {
    this.all = orNone(condition.all()).stream().map(lexicon::matching).toList();
    this.any = condition.any() == null ? null : LabelRule.union(condition.any(), lexicon);
    this.none = LabelRule.union(orNone(condition.none()), lexicon);
    this.points = condition.points() == null ? 1 : condition.points();
  }

  private static List<String> orNone(@Nullable List<String> names) {
    return names == null ? List.of() : names;
  }

  double points() {
    return points;
  }

  boolean holdsFor(MarkedSentence sentence) {
    return all.stream().allMatch(sentence::givesAny)
        && (any == null || sentence.givesAny(any))
        && !sentence.givesAny(none);
  }
}
