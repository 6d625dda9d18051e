package org.jianwei.aggregate.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/** Who was sentenced to what, read off where names and sentences stand. */
final class Sentences {

  /** How far before a sentence, in code points, the name of the sentenced stands: one clause. */
  private static final int NAME_DISTANCE_MAX = 60;

  private static final Pattern LENGTH =
      Pattern.compile("[一二三四五六七八九十两\\d]+年(?:零?[一二三四五六七八九十两\\d]+个月)?|[一二三四五六七八九十两\\d]+个月");

  /** Behind several people, before their sentences. */
  private static final Pattern LISTED =
      Pattern.compile("分别(?:依法)?(?:被|获)?(?:判处?|判刑|处|获刑)?[^，。；某]{0,16}$");

  /** A sentence that a rumour tells of. */
  private static final Pattern RUMOURED =
      Pattern.compile("(?:造谣|谣传|谣言称|网传|编造)[^，。；]{0,10}(?:入狱|被判|判刑|获刑|坐牢)");

  private Sentences() {}

  /** The sentences that the reports state, each length and person once, longest first. */
  static List<Sentenced> of(List<Voice> voices) {
    Map<String, Sentenced> found = new LinkedHashMap<>();
    for (Voice voice : voices) {
      for (Sentenced sentenced : of(voice)) {
        Fact person = sentenced.person();
        found.merge(
            sentenced.months() + " " + (person == null ? "" : person.value()),
            sentenced,
            (one, other) -> !one.isOfKnownKind() && other.isOfKnownKind() ? other : one);
      }
    }
    return withoutDoubles(
        found.values().stream()
            .sorted(Comparator.comparingInt(Sentenced::months).reversed())
            .toList());
  }

  /**
   * A sentence without a name says nothing new where one of the same length has a name, but which
   * kind of punishment it is.
   */
  private static List<Sentenced> withoutDoubles(List<Sentenced> found) {
    return found.stream()
        .map(s -> s.isOfKnownKind() || s.person() == null ? s : ofKindIn(found, s))
        .filter(
            s ->
                s.person() != null
                    || found.stream()
                        .noneMatch(o -> o.person() != null && o.months() == s.months()))
        .toList();
  }

  private static Sentenced ofKindIn(List<Sentenced> found, Sentenced named) {
    return found.stream()
        .filter(o -> o.person() == null && o.months() == named.months() && o.isOfKnownKind())
        .findFirst()
        .map(o -> new Sentenced(named.person(), o.months(), o.suspended(), o.fact()))
        .orElse(named);
  }

  private static List<Sentenced> of(Voice voice) {
    List<Fact> people = voice.facts(FactKind.PERSON);
    List<Sentenced> found = new ArrayList<>();
    Spot last = null;
    for (Fact fact : voice.facts(FactKind.SENTENCE)) {
      Double months = fact.number();
      Spot at = Spot.last(fact);
      if (months != null && months >= 1 && !RUMOURED.matcher(fact.evidence().quote()).find()) {
        boolean suspended = fact.value().contains("缓");
        Fact person = isListed(fact) ? null : personOf(at, last, people);
        found.add(
            new Sentenced(
                person == null ? namedBeside(fact, people, voice) : person,
                months.intValue(),
                suspended,
                fact));
      }
      last = at;
    }
    return found;
  }

  /**
   * The only person whom another quoted sentence names beside the same length: a headline says 主犯
   * 获刑六年, the text who that is.
   */
  private static @Nullable Fact namedBeside(Fact sentence, List<Fact> people, Voice voice) {
    Matcher length = LENGTH.matcher(sentence.value());
    if (!length.find()) {
      return null;
    }
    List<Fact> named =
        Quoted.evidence(voice)
            .filter(quote -> !Overlap.of(quote, sentence.evidence()))
            .map(Evidence::quote)
            .filter(quote -> quote.contains(length.group()))
            .distinct()
            .map(quote -> people.stream().filter(p -> quote.contains(p.value())).toList())
            .filter(there -> there.stream().map(Fact::value).distinct().count() == 1)
            .map(there -> there.get(0))
            .toList();
    return named.stream().map(Fact::value).distinct().count() == 1 ? named.get(0) : null;
  }

  /** 甲、乙分别被判处四年、三年: which of the people has which is not read. */
  private static boolean isListed(Fact sentence) {
    String quote = sentence.evidence().quote();
    int at = quote.indexOf(sentence.value());
    return at > 0 && LISTED.matcher(quote.substring(0, at)).find();
  }

  /** The only person named between the sentence before and this one, in the same clause. */
  private static @Nullable Fact personOf(Spot sentence, @Nullable Spot last, List<Fact> people) {
    boolean sameField = last != null && last.field() == sentence.field();
    int near = sentence.start() - NAME_DISTANCE_MAX;
    int from = sameField && last != null ? Math.max(near, last.end()) : near;
    List<Fact> named =
        people.stream()
            .filter(person -> Spot.all(person).anyMatch(s -> s.isWithin(from, sentence)))
            .toList();
    return named.stream().map(Fact::value).distinct().count() == 1 ? named.get(0) : null;
  }
}
