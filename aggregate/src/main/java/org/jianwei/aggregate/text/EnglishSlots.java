package org.jianwei.aggregate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianwei.aggregate.fact.Amount;
import org.jianwei.aggregate.fact.Approximation;
import org.jianwei.aggregate.fact.CaseFacts;
import org.jianwei.aggregate.fact.Counted;
import org.jianwei.aggregate.fact.Named;
import org.jianwei.aggregate.fact.Sentenced;
import org.jianwei.aggregate.fact.Stated;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.incident.Legal;
import org.jspecify.annotations.Nullable;

/** Facts as English words, by slot. */
final class EnglishSlots {

  private static final int LISTED_MAX = 4;
  private static final List<Counted> MONEY =
      List.of(Counted.LOSS, Counted.GAIN, Counted.FINE, Counted.AWARD, Counted.SUM);
  private static final Map<String, String> CURRENCIES =
      Map.of(
          "元",
          "yuan",
          "美元",
          "US dollars",
          "港元",
          "Hong Kong dollars",
          "欧元",
          "euros",
          "日元",
          "yen",
          "韩元",
          "won",
          "英镑",
          "pounds");

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
    filler.counts();
    filler.law();
    filler.coverage(coverage);
    return filler.slots;
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
        facts.products().stream().limit(LISTED_MAX).map(p -> names.product(p.value())).toList();
    put("product", products.stream().findFirst().orElse(null));
    put("products", products.size() > 1 ? EnglishNumbers.list(products) : null);
    List<String> sentenced = sentencedPeople();
    List<String> people =
        facts.people().stream()
            .map(Named::value)
            .filter(EnglishNames::isAlias)
            .filter(name -> !sentenced.contains(name))
            .limit(LISTED_MAX)
            .map(names::person)
            .toList();
    put("people", people.isEmpty() ? null : EnglishNumbers.list(people));
  }

  private List<String> sentencedPeople() {
    return facts.sentences().stream()
        .map(Sentenced::person)
        .filter(Objects::nonNull)
        .map(Fact::value)
        .toList();
  }

  private void counts() {
    for (Counted counted : MONEY) {
      put(counted.label(), stated(counted, this::money));
    }
    for (Counted counted : List.of(Counted.DEAD, Counted.INJURED)) {
      put(counted.label(), stated(counted, s -> people(s, "person", "people")));
      put(counted.label() + "_n", stated(counted, s -> number(s)));
      put(counted.label() + "_was", stated(counted, s -> isOne(s) ? "was" : "were"));
    }
    put("victims", stated(Counted.VICTIMS, s -> people(s, "victim", "victims")));
    put("users", stated(Counted.USERS, s -> people(s, "user", "users")));
    put("suspects", stated(Counted.SUSPECTS, s -> people(s, "suspect", "suspects")));
    put("accounts", stated(Counted.ACCOUNTS, s -> people(s, "account", "accounts")));
    List<String> counts =
        Stream.of("victims", "users", "suspects", "accounts")
            .map(slots::get)
            .filter(Objects::nonNull)
            .filter(count -> !count.startsWith("1 "))
            .toList();
    put("counts", counts.isEmpty() ? null : EnglishNumbers.list(counts));
  }

  private void law() {
    List<Sentenced> sentences = facts.sentences();
    List<String> terms = sentences.stream().map(EnglishSlots::term).toList();
    put("terms", terms.size() > 1 ? EnglishNumbers.list(terms) : null);
    put("one_term", terms.size() == 1 ? terms.get(0) : null);
    List<String> named = sentences.stream().flatMap(s -> sentenced(s).stream()).toList();
    boolean all = !named.isEmpty() && named.size() == sentences.size();
    if (all) {
      slots.put("to_terms", EnglishNumbers.list(named));
      slots.put("sentenced", EnglishNumbers.list(named).replaceFirst(" to ", " was sentenced to "));
    }
    if (sentences.size() == 1) {
      Fact person = sentences.get(0).person();
      put("term", EnglishNumbers.duration(sentences.get(0).months()));
      put("convict", all && person != null ? names.person(person.value()) : null);
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
    slots.put("first_publisher", coverage.firstPublisher());
    if (facts.isThin()) {
      slots.put("thin_headline", Headline.quoted(coverage.firstHeadline(), Headline.CHARS_MAX));
    }
  }

  /** "Zhang (张某某) to 4 years in prison"; only for aliases, which the press chose to print. */
  private List<String> sentenced(Sentenced sentence) {
    Fact person = sentence.person();
    return person == null || !EnglishNames.isAlias(person.value())
        ? List.of()
        : List.of(names.person(person.value()) + " to " + term(sentence));
  }

  /** "In prison" only where the article says 有期徒刑. */
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
    List<String> found =
        legal.charges().stream()
            .filter(charge -> Objects.equals(charge.outcome(), outcome))
            .map(charge -> names.charge(charge.name()))
            .toList();
    return found.isEmpty() ? null : EnglishNumbers.list(found);
  }

  private @Nullable String stated(Counted counted, Function<Stated, String> words) {
    Stated stated = facts.told(counted);
    return stated == null ? null : words.apply(stated);
  }

  private String money(Stated stated) {
    String unit = stated.least().unit();
    return number(stated) + " " + CURRENCIES.getOrDefault(unit, unit) + differ(stated);
  }

  private static String people(Stated stated, String one, String more) {
    return number(stated) + " " + (isOne(stated) ? one : more) + differ(stated);
  }

  private static String number(Stated stated) {
    List<Amount> amounts = stated.amounts();
    if (stated.isRange()) {
      return "between "
          + EnglishNumbers.of(stated.least().number())
          + " and "
          + EnglishNumbers.of(stated.most().number());
    }
    return String.join(" or ", amounts.stream().map(EnglishNumbers::of).toList());
  }

  private static String differ(Stated stated) {
    return stated.amounts().size() > 1 ? " (the reports differ)" : "";
  }

  private static boolean isOne(Stated stated) {
    return stated.amounts().size() == 1
        && stated.least().number() == 1
        && stated.least().approximation() == Approximation.EXACT;
  }

  private static String article(String court) {
    return court.startsWith("a ") ? court : "the " + court;
  }

  private void put(String slot, @Nullable String value) {
    if (value != null) {
      slots.put(slot, value);
    }
  }
}
