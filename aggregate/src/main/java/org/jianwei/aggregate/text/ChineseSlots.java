package org.jianwei.aggregate.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jianwei.aggregate.fact.Amount;
import org.jianwei.aggregate.fact.CaseFacts;
import org.jianwei.aggregate.fact.Counted;
import org.jianwei.aggregate.fact.Sentenced;
import org.jianwei.aggregate.fact.Stated;
import org.jianwei.aggregate.fact.Unlimited;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.incident.Legal;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jspecify.annotations.Nullable;

/** Facts as Chinese words, by slot. */
final class ChineseSlots {

  private final CaseFacts facts;
  private final EnglishNames names;
  private final Map<String, String> slots = new HashMap<>();

  private ChineseSlots(CaseFacts facts, EnglishNames names) {
    this.facts = facts;
    this.names = names;
  }

  /** The slots that the facts fill. */
  static Map<String, String> of(CaseFacts facts, Coverage coverage, EnglishNames names) {
    ChineseSlots filler = new ChineseSlots(facts, names);
    filler.names();
    filler.slots.putAll(PeopleSlots.of(facts, UnaryOperator.identity(), ChineseNumbers::list));
    filler.counts();
    filler.law();
    filler.coverage(coverage);
    return filler.slots;
  }

  /** Day and authority of each step. */
  static Map<CaseStage, Map<String, String>> ofSteps(CaseFacts facts) {
    Map<CaseStage, Map<String, String>> steps = new HashMap<>();
    for (TimelineStep step : facts.stepsTold()) {
      Map<String, String> slots = steps.computeIfAbsent(step.step(), s -> new HashMap<>());
      if (facts.isDated(step)) {
        ChineseNumbers.dated(step.date()).ifPresent(day -> slots.put("on", day));
      }
      facts.authority(step).ifPresent(authority -> slots.put("authority", authority));
    }
    return steps;
  }

  private void names() {
    facts
        .place()
        .ifPresent(place -> slots.put("place", names.placeInChinese(place.value(), place.code())));
    List<String> products =
        facts.productsTold().stream()
            .limit(PeopleSlots.LISTED_MAX)
            .map(names::productInChinese)
            .toList();
    put("product", products.stream().findFirst().orElse(null));
    put("products", products.size() > 1 ? ChineseNumbers.list(products) : null);
    put(
        "company",
        facts.companies().filter(c -> names.company(c).isPresent()).findFirst().orElse(null));
    put("campaign", facts.campaigns().stream().findFirst().orElse(null));
    facts
        .occasion()
        .flatMap(day -> ChineseNumbers.dated(day.value()))
        .ifPresent(day -> slots.put("when", day));
  }

  private void counts() {
    for (Counted counted : Counted.values()) {
      Stated stated = facts.told(counted);
      if (stated != null && counted.isMoney()) {
        slots.put(counted.label().replace('-', '_'), stated(stated, stated.least().unit()));
      }
    }
    for (Counted counted : List.of(Counted.DEAD, Counted.INJURED)) {
      Stated stated = facts.told(counted);
      if (stated != null) {
        slots.put(counted.label(), stated(stated, "人"));
        slots.put(
            counted.label() + "_n",
            stated.isDisputed() ? stated(stated, "人") : or(stated.amounts(), "人"));
      }
    }
    List<String> counts = new ArrayList<>();
    count(Counted.VICTIMS, "名受害人", counts);
    count(Counted.USERS, "名用户", counts);
    count(Counted.SUSPECTS, "名嫌疑人", facts.isPoliceCase() ? new ArrayList<>() : counts);
    count(Counted.ACCOUNTS, "个账号", counts);
    put("counts", listed(counts));
  }

  private void count(Counted counted, String noun, List<String> counts) {
    Stated stated = facts.told(counted);
    if (stated != null) {
      String words = stated(stated, noun);
      slots.put(counted.label(), words);
      if (!words.equals("1" + noun)) {
        counts.add(words);
      }
    }
  }

  private void law() {
    List<Sentenced> sentences = facts.sentences();
    List<Sentenced> named = sentences.stream().filter(ChineseSlots::isNamed).toList();
    List<String> unnamed =
        sentences.stream().filter(s -> !named.contains(s)).map(ChineseSlots::term).toList();
    if (!named.isEmpty()) {
      slots.put(
          "sentenced", String.join("，", named.stream().map(ChineseSlots::sentenced).toList()));
      put("other_terms", listed(unnamed));
    } else {
      put("terms", unnamed.size() > 1 ? ChineseNumbers.list(unnamed) : null);
      put("one_term", unnamed.size() == 1 ? unnamed.get(0) : null);
    }
    if (sentences.size() == 1) {
      Fact person = sentences.get(0).person();
      put("term", ChineseNumbers.duration(sentences.get(0).months()));
      put("convict", named.isEmpty() || person == null ? null : person.value());
    }
    put("whole_term", facts.unlimited().map(Unlimited::chinese).orElse(null));
    if (sentences.size() > 1) {
      int longest = sentences.stream().mapToInt(Sentenced::months).max().orElse(0);
      put("longest", ChineseNumbers.duration(longest));
    }
    Legal legal = facts.legal();
    if (legal != null) {
      put("court", legal.court());
      put("convicted", charges(legal, "convicted"));
      put("indicted", charges(legal, "indicted"));
      put("charged", charges(legal, null));
    }
  }

  private void coverage(Coverage coverage) {
    slots.put("first_day", ChineseNumbers.day(coverage.firstDay()));
    put("first_publisher", coverage.firstPublisher().isEmpty() ? null : coverage.firstPublisher());
    if (facts.isThin()) {
      slots.put("thin_headline", Headline.quoted(coverage.firstHeadline(), Headline.CHARS_MAX));
    }
    slots.put("quoted_headline", Headline.quoted(coverage.headline(), Headline.CHARS_MAX));
  }

  private static boolean isNamed(Sentenced sentence) {
    Fact person = sentence.person();
    return person != null && EnglishNames.isAlias(person.value());
  }

  private static String sentenced(Sentenced sentence) {
    Fact person = Objects.requireNonNull(sentence.person());
    return person.value() + (kind(sentence).isEmpty() ? "获刑" : "被判处") + term(sentence);
  }

  private static String term(Sentenced sentence) {
    return kind(sentence)
        + ChineseNumbers.duration(sentence.months())
        + (sentence.suspended() ? "（缓刑）" : "");
  }

  /** The kind of punishment, as far as the article says it. */
  private static String kind(Sentenced sentence) {
    String words = sentence.fact().value();
    return words.contains("有期徒刑") ? "有期徒刑" : words.contains("拘役") ? "拘役" : "";
  }

  private static @Nullable String charges(Legal legal, @Nullable String outcome) {
    return listed(
        legal.charges().stream()
            .filter(charge -> Objects.equals(charge.outcome(), outcome))
            .map(Legal.Charge::name)
            .toList());
  }

  private static String stated(Stated stated, String unit) {
    if (stated.isRange()) {
      return number(stated.least(), unit) + "至" + number(stated.most(), unit) + "（各报道说法不一）";
    }
    String words = or(stated.amounts(), unit);
    if (stated.isDisputed()) {
      return words + "（各报道说法不一）";
    }
    return stated.overruled().isEmpty()
        ? words
        : words
            + "（以最新官方说法为准，另有报道称"
            + or(stated.overruled().stream().limit(2).toList(), unit)
            + "）";
  }

  private static String or(List<Amount> amounts, String unit) {
    return String.join("或", amounts.stream().map(amount -> number(amount, unit)).toList());
  }

  private static String number(Amount amount, String unit) {
    return unit.equals("新台币")
        ? unit + ChineseNumbers.of(amount, "元")
        : ChineseNumbers.of(amount, unit);
  }

  private static @Nullable String listed(List<String> words) {
    return words.isEmpty() ? null : ChineseNumbers.list(words);
  }

  private void put(String slot, @Nullable String value) {
    Optional.ofNullable(value).ifPresent(words -> slots.put(slot, words));
  }
}
