package org.jianwei.aggregate.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jianwei.aggregate.fact.Amount;
import org.jianwei.aggregate.fact.Approximation;
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

/** Facts as English words, by slot. */
final class EnglishSlots {

  private static final Map<String, String> CURRENCIES =
      Map.of(
          "元", "yuan",
          "美元", "US dollars",
          "港元", "Hong Kong dollars",
          "新台币", "New Taiwan dollars",
          "欧元", "euros",
          "日元", "yen",
          "韩元", "won",
          "英镑", "pounds");

  private final EnglishNames names;
  private final CaseFacts facts;
  private final Map<String, String> slots = new HashMap<>();

  private EnglishSlots(CaseFacts facts, EnglishNames names) {
    this.facts = facts;
    this.names = names;
  }

  /** The slots that the facts fill. */
  static Map<String, String> of(CaseFacts facts, Coverage coverage, EnglishNames names) {
    EnglishSlots filler = new EnglishSlots(facts, names);
    filler.names();
    filler.slots.putAll(PeopleSlots.of(facts, names::person, EnglishNumbers::list));
    filler.counts();
    filler.law();
    filler.coverage(coverage);
    return filler.slots;
  }

  /** Day and authority of each step. */
  static Map<CaseStage, Map<String, String>> ofSteps(CaseFacts facts, EnglishNames names) {
    Map<CaseStage, Map<String, String>> steps = new HashMap<>();
    for (TimelineStep step : facts.stepsTold()) {
      Map<String, String> slots = steps.computeIfAbsent(step.step(), s -> new HashMap<>());
      if (facts.isDated(step)) {
        EnglishNumbers.dated(step.date()).ifPresent(day -> slots.put("on", day));
      }
      facts
          .authority(step)
          .flatMap(names::authority)
          .ifPresent(authority -> slots.put("authority", authority));
    }
    return steps;
  }

  private void names() {
    facts
        .place()
        .ifPresent(
            place -> {
              slots.put("place", names.place(place.value(), place.code()));
              slots.put("place_brief", names.placeBriefly(place.value(), place.code()));
            });
    List<String> products =
        facts.productsTold().stream().limit(PeopleSlots.LISTED_MAX).map(names::product).toList();
    put("product", products.stream().findFirst().orElse(null));
    put("products", products.size() > 1 ? EnglishNumbers.list(products) : null);
    put(
        "company",
        facts.companies().flatMap(c -> names.company(c).stream()).findFirst().orElse(null));
    put(
        "campaign",
        facts.campaigns().stream()
            .flatMap(c -> names.campaign(c).stream())
            .findFirst()
            .orElse(null));
    put("campaign_zh", facts.campaigns().stream().findFirst().orElse(null));
    facts
        .occasion()
        .flatMap(day -> EnglishNumbers.dated(day.value()))
        .ifPresent(day -> slots.put("when", day));
  }

  private void counts() {
    for (Counted counted : Counted.values()) {
      Stated stated = facts.told(counted);
      if (stated != null && counted.isMoney()) {
        put(counted.label().replace('-', '_'), money(stated));
      }
    }
    for (Counted counted : List.of(Counted.DEAD, Counted.INJURED)) {
      Stated stated = facts.told(counted);
      if (stated != null) {
        put(counted.label(), people(stated, "person", "people"));
        put(
            counted.label() + "_n",
            number(stated) + (stated.isDisputed() ? differ(stated, "") : ""));
      }
    }
    List<String> counts = new ArrayList<>();
    count(Counted.VICTIMS, "victim", "victims", counts);
    count(Counted.USERS, "user", "users", counts);
    count(
        Counted.SUSPECTS, "suspect", "suspects", facts.isPoliceCase() ? new ArrayList<>() : counts);
    count(Counted.ACCOUNTS, "account", "accounts", counts);
    put("counts", listed(counts));
  }

  private void count(Counted counted, String one, String more, List<String> counts) {
    Stated stated = facts.told(counted);
    if (stated != null) {
      String words = people(stated, one, more);
      slots.put(counted.label(), words);
      if (!isOne(stated)) {
        counts.add(words);
      }
    }
  }

  private void law() {
    List<Sentenced> sentences = facts.sentences();
    List<Sentenced> named = sentences.stream().filter(EnglishSlots::isNamed).toList();
    List<String> unnamed =
        sentences.stream().filter(s -> !named.contains(s)).map(EnglishSlots::term).toList();
    if (!named.isEmpty()) {
      String to = EnglishNumbers.list(named.stream().map(this::sentenced).toList());
      slots.put("to_terms", to);
      slots.put("sentenced", to.replaceFirst(" to ", " was sentenced to "));
      put("other_terms", listed(unnamed));
    } else {
      put("terms", unnamed.size() > 1 ? EnglishNumbers.list(unnamed) : null);
      put("one_term", unnamed.size() == 1 ? unnamed.get(0) : null);
    }
    if (sentences.size() == 1) {
      Fact person = sentences.get(0).person();
      put("term", EnglishNumbers.duration(sentences.get(0).months()));
      put("convict", named.isEmpty() || person == null ? null : names.person(person.value()));
    }
    put("whole_term", facts.unlimited().map(Unlimited::english).orElse(null));
    if (sentences.size() > 1) {
      int longest = sentences.stream().mapToInt(Sentenced::months).max().orElse(0);
      put("longest", EnglishNumbers.duration(longest));
    }
    Legal legal = facts.legal();
    if (legal != null) {
      put("court", legal.court() == null ? null : article(names.court(legal.court())));
      put("convicted", charges(legal, "convicted"));
      put("indicted", charges(legal, "indicted"));
      put("charged", charges(legal, null));
    }
  }

  private void coverage(Coverage coverage) {
    slots.put("quoted_headline", Headline.quoted(coverage.headline(), Headline.CHARS_MAX));
    slots.put("first_day", EnglishNumbers.day(coverage.firstDay()));
    put(
        "first_publisher",
        coverage.firstPublisher().isEmpty() ? null : names.publisher(coverage.firstPublisher()));
    if (facts.isThin()) {
      slots.put("thin_headline", Headline.quoted(coverage.firstHeadline(), Headline.CHARS_MAX));
    }
  }

  /** Only aliases are printed, which the press chose to print. */
  private static boolean isNamed(Sentenced sentence) {
    Fact person = sentence.person();
    return person != null && EnglishNames.isAlias(person.value());
  }

  /** "Zhang (张某某) to 4 years in prison". */
  private String sentenced(Sentenced sentence) {
    Fact person = Objects.requireNonNull(sentence.person());
    return names.person(person.value()) + " to " + term(sentence);
  }

  /** "In prison" only where the article says 徒刑. */
  private static String term(Sentenced sentence) {
    String words = sentence.fact().value();
    String kind =
        words.contains("徒刑")
            ? " in prison"
            : words.contains("拘役") ? " of short-term detention" : "";
    return EnglishNumbers.duration(sentence.months())
        + kind
        + (sentence.suspended() ? " (suspended)" : "");
  }

  private @Nullable String charges(Legal legal, @Nullable String outcome) {
    return listed(
        legal.charges().stream()
            .filter(charge -> Objects.equals(charge.outcome(), outcome))
            .map(charge -> names.charge(charge.name()))
            .toList());
  }

  private static String money(Stated stated) {
    String unit = stated.least().unit();
    String currency = CURRENCIES.getOrDefault(unit, unit);
    return number(stated) + " " + currency + differ(stated, " " + currency);
  }

  private static String people(Stated stated, String one, String more) {
    return number(stated) + " " + (isOne(stated) ? one : more) + differ(stated, "");
  }

  private static String number(Stated stated) {
    if (stated.isRange()) {
      return "between "
          + EnglishNumbers.of(stated.least().number())
          + " and "
          + EnglishNumbers.of(stated.most().number());
    }
    return or(stated.amounts());
  }

  private static String differ(Stated stated, String unit) {
    if (stated.isDisputed()) {
      return " (reports differ)";
    }
    return stated.overruled().isEmpty()
        ? ""
        : " (latest official figure; other reports: "
            + or(stated.overruled().stream().limit(2).toList())
            + unit
            + ")";
  }

  private static String or(List<Amount> amounts) {
    return String.join(" or ", amounts.stream().map(EnglishNumbers::of).toList());
  }

  private static boolean isOne(Stated stated) {
    return stated.amounts().size() == 1
        && stated.least().number() == 1
        && stated.least().approximation() == Approximation.EXACT;
  }

  private static String article(String court) {
    return court.matches("[\\p{IsLatin}].*") ? "the " + court : court;
  }

  private static @Nullable String listed(List<String> words) {
    return words.isEmpty() ? null : EnglishNumbers.list(words);
  }

  private void put(String slot, @Nullable String value) {
    Optional.ofNullable(value).ifPresent(words -> slots.put(slot, words));
  }
}
