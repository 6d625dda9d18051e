package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence names something.
 *
 * @param start offset of the first char in the sentence
 * @param end offset after the last char
 * @param value the usual name; null where the sentence's own wording is the name
 * @param code code from the list of the kind; null where it has none
 */
record NamedSpan(int start, int end, @Nullable String value, @Nullable String code) {

  /** The fact that this is. */
  Fact fact(FactKind kind, Passage passage) {
    String name = value == null ? passage.original(start, end) : value;
    return Fact.coded(kind, name, code, passage.quote(start, end));
  }

  /** Those that do not overlap, the longer before the shorter, in the order of the text. */
  static List<NamedSpan> longest(List<NamedSpan> names) {
    List<NamedSpan> kept = new ArrayList<>();
    names.stream()
        .sorted(Comparator.comparingInt((NamedSpan n) -> n.end - n.start).reversed())
        .filter(name -> kept.stream().noneMatch(name::overlaps))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(NamedSpan::start));
    return kept;
  }

  private boolean overlaps(NamedSpan other) {
    return start < other.end && other.start < end;
  }
}
