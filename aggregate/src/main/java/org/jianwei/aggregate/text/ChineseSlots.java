package org.jianwei.aggregate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianwei.aggregate.fact.Amount;
import org.jianwei.aggregate.fact.CaseFacts;
import org.jianwei.aggregate.fact.Counted;
import org.jianwei.aggregate.fact.Named;
import org.jianwei.aggregate.fact.Sentenced;
import org.jianwei.aggregate.fact.Stated;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.incident.Legal;
import org.jspecify.annotations.Nullable;

/** Facts as Chinese words, by slot. */
final class ChineseSlots {

  private static final int LISTED_MAX = 4;
  private static final List<Counted> MONEY =
      List.of(Counted.LOSS, Counted.GAIN, Counted.FINE, Counted.AWARD, Counted.SUM);

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
    filler.counts();
    filler.law();
    filler.coverage(coverage);
    return filler.slots;
  }

  private void names() {
    facts
        .place()
        .ifPresent(place -> slots.put("place", names.placeInChinese(place.value(), place.code())));
    List<String> products =
        facts.products().stream()
            .limit(LISTED_MAX)
            .map(product -> names.productInChinese(product.value()))
            .toList();
    put("product", products.stream().findFirst().orElse(null));
    put("products", products.size() > 1 ? ChineseNumbers.list(products) : null);
    List<String> sentenced =
        facts.sentences().stream()
            .map(Sentenced::person)
            .filter(Objects::nonNull)
            .map(Fact::value)
            .toList();
    List<String> people =
        facts.people().stream()
            .map(Named::value)
            .filter(EnglishNames::isAlias)
            .filter(name -> !sentenced.contains(name))
            .limit(LISTED_MAX)
            .toList();
    put("people", people.isEmpty() ? null : ChineseNumbers.list(people));
  }

  private void counts() {
    for (Counted counted : MONEY) {
      put(counted.label(), stated(counted, null));
    }
    put("dead", stated(Counted.DEAD, "人"));
    put("injured", stated(Counted.INJURED, "人"));
    put("victims", stated(Counted.VICTIMS, "名受害人"));
    put("users", stated(Counted.USERS, "名用户"));
    put("suspects", stated(Counted.SUSPECTS, "名嫌疑人"));
    put("accounts", stated(Counted.ACCOUNTS, "个账号"));
    List<String> counts =
        Stream.of("victims", "users", "suspects", "accounts")
            .map(slots::get)
            .filter(Objects::nonNull)
            .filter(count -> !count.startsWith("1名") && !count.startsWith("1个"))
            .toList();
    put("counts", counts.isEmpty() ? null : ChineseNumbers.list(counts));
  }

  private void law() {
    List<Sentenced> sentences = facts.sentences();
    List<String> terms = sentences.stream().map(ChineseSlots::term).toList();
    put("terms", terms.size() > 1 ? ChineseNumbers.list(terms) : null);
    put("one_term", terms.size() == 1 ? terms.get(0) : null);
    List<String> named = sentences.stream().flatMap(s -> sentenced(s).stream()).toList();
    boolean all = !named.isEmpty() && named.size() == sentences.size();
    put("sentenced", all ? String.join("，", named) : null);
    if (sentences.size() == 1) {
      Fact person = sentences.get(0).person();
      put("term", ChineseNumbers.duration(sentences.get(0).months()));
      put("convict", all && person != null ? person.value() : null);
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
    slots.put("headline", coverage.headline());
    slots.put("first_day", ChineseNumbers.day(coverage.firstDay()));
    slots.put("first_publisher", coverage.firstPublisher());
    if (facts.isThin()) {
      slots.put("thin_headline", Headline.quoted(coverage.firstHeadline(), Headline.CHARS_MAX));
    }
    slots.put("quoted_headline", Headline.quoted(coverage.headline(), Headline.CHARS_MAX));
  }

  private static List<String> sentenced(Sentenced sentence) {
    Fact person = sentence.person();
    return person == null || !EnglishNames.isAlias(person.value())
        ? List.of()
        : List.of(person.value() + (kind(sentence).isEmpty() ? "获刑" : "被判处") + term(sentence));
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
    List<String> found =
        legal.charges().stream()
            .filter(charge -> Objects.equals(charge.outcome(), outcome))
            .map(Legal.Charge::name)
            .toList();
    return found.isEmpty() ? null : ChineseNumbers.list(found);
  }

  private @Nullable String stated(Counted counted, @Nullable String noun) {
    Stated stated = facts.told(counted);
    if (stated == null) {
      return null;
    }
    String unit = noun == null ? stated.least().unit() : noun;
    if (stated.isRange()) {
      return number(stated.least(), unit) + "至" + number(stated.most(), unit) + "（各报道说法不一）";
    }
    String words =
        String.join("或", stated.amounts().stream().map(amount -> number(amount, unit)).toList());
    return stated.amounts().size() > 1 ? words + "（各报道说法不一）" : words;
  }

  private static String number(Amount amount, String unit) {
    return ChineseNumbers.of(amount, unit);
  }

  private void put(String slot, @Nullable String value) {
    if (value != null) {
      slots.put(slot, value);
    }
  }
}
