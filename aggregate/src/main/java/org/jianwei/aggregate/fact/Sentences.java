package org.jianwei.aggregate.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/** Who was sentenced to what, read off where names and sentences stand. */
final class Sentences {

  /** How far before a sentence, in code points, the name of the sentenced stands: one clause. */
  private static final int NAME_DISTANCE_MAX = 40;

  private Sentences() {}

  /** The sentences that the reports state, each length and person once, first report first. */
  static List<Sentenced> of(List<Voice> voices) {
    Map<String, Sentenced> found = new LinkedHashMap<>();
    for (Voice voice : voices) {
      for (Sentenced sentenced : of(voice)) {
        Fact person = sentenced.person();
        found.putIfAbsent(
            sentenced.months() + " " + (person == null ? "" : person.value()), sentenced);
      }
    }
    return withoutDoubles(List.copyOf(found.values()));
  }

  /** A sentence without a name says nothing new where one of the same length has a name. */
  private static List<Sentenced> withoutDoubles(List<Sentenced> found) {
    return found.stream()
        .filter(
            s ->
                s.person() != null
                    || found.stream()
                        .noneMatch(o -> o.person() != null && o.months() == s.months()))
        .toList();
  }

  private static List<Sentenced> of(Voice voice) {
    List<Fact> people = voice.facts(FactKind.PERSON);
    List<Sentenced> found = new ArrayList<>();
    Evidence last = null;
    for (Fact fact : voice.facts(FactKind.SENTENCE)) {
      Double months = fact.number();
      if (months != null && months >= 1) {
        boolean suspended = fact.value().contains("缓");
        found.add(new Sentenced(personOf(fact, last, people), months.intValue(), suspended, fact));
      }
      last = fact.evidence();
    }
    return found;
  }

  /** The only person named between the sentence before and this one, in the same clause. */
  private static @Nullable Fact personOf(
      Fact sentence, @Nullable Evidence last, List<Fact> people) {
    Evidence at = sentence.evidence();
    boolean sameField = last != null && last.field() == at.field();
    int from = Math.max(at.start() - NAME_DISTANCE_MAX, sameField && last != null ? last.end() : 0);
    List<Fact> near =
        people.stream()
            .filter(p -> p.evidence().field() == at.field())
            .filter(p -> p.evidence().start() >= from && p.evidence().end() <= at.end())
            .toList();
    boolean one = near.stream().map(Fact::value).distinct().count() == 1;
    return one ? near.get(0) : null;
  }
}
