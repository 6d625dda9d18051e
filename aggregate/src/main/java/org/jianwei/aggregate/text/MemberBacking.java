package org.jianwei.aggregate.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.aggregate.fact.Campaigns;
import org.jianwei.aggregate.member.Publication;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.vocabulary.CaseStage;

/**
 * What one member states, as far as a text may repeat it.
 *
 * @param names how each fact may be written in either language, by what it is
 * @param quotable its headline, and sentences of it that are quoted as evidence
 * @param numbers numbers that it states
 * @param months lengths of sentences
 * @param days ISO days and months that it states, and the day on which it was published
 * @param stages steps that it states
 */
record MemberBacking(
    Map<SlotKind, Phrases> names,
    Phrases quotable,
    Set<Double> numbers,
    Set<Integer> months,
    Set<String> days,
    Set<CaseStage> stages) {

  private static final Pattern QUOTATION = Pattern.compile("[“「]([^”」，。！？]{2,8})[”」]");

  private static final Campaigns CAMPAIGNS = Campaigns.shipped();

  static MemberBacking of(Membership member, EnglishNames names) {
    List<Fact> facts = member.judgement().facts();
    Set<Double> numbers = new HashSet<>();
    Set<Integer> months = new HashSet<>();
    for (Fact fact : facts) {
      Double number = fact.number();
      if (number != null && fact.kind() == FactKind.QUANTITY) {
        numbers.add(number);
      }
      if (number != null && fact.kind() == FactKind.SENTENCE) {
        months.add(number.intValue());
      }
    }
    return new MemberBacking(
        names(member, names), quotable(member), numbers, months, days(member), stages(facts));
  }

  private static Map<SlotKind, Phrases> names(Membership member, EnglishNames english) {
    Map<SlotKind, Set<String>> all = new EnumMap<>(SlotKind.class);
    Set<String> seen = new HashSet<>();
    for (Fact fact : member.judgement().facts()) {
      if (seen.add(fact.kind() + " " + fact.code() + " " + fact.value())) {
        Rendering.of(fact, english).forEach((kind, words) -> add(all, kind, words));
      }
    }
    for (String name : inQuotationMarks(member)) {
      add(all, SlotKind.PRODUCT, List.of(english.product(name), english.productInChinese(name)));
    }
    for (String campaign : CAMPAIGNS.of(member)) {
      add(all, SlotKind.CAMPAIGN, List.of(campaign, english.campaign(campaign).orElse(campaign)));
    }
    String publisher = Headline.publisher(member.article().publisher());
    add(all, SlotKind.PUBLISHER, List.of(publisher, english.publisher(publisher)));
    Map<SlotKind, Phrases> names = new EnumMap<>(SlotKind.class);
    all.forEach((kind, words) -> names.put(kind, new Phrases(words)));
    return names;
  }

  private static void add(
      Map<SlotKind, Set<String>> all, SlotKind kind, Collection<String> renderings) {
    Set<String> ofKind = all.computeIfAbsent(kind, k -> new LinkedHashSet<>());
    renderings.stream().filter(words -> !words.isBlank()).forEach(ofKind::add);
  }

  /** Names that a headline or a sentence about the case has in quotation marks. */
  private static Set<String> inQuotationMarks(Membership member) {
    return Stream.of(
            Stream.of(member.article().title()),
            quotes(member),
            member.judgement().facts().stream().map(fact -> fact.evidence().quote()))
        .flatMap(words -> words)
        .flatMap(words -> QUOTATION.matcher(words).results().map(found -> found.group(1)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Phrases quotable(Membership member) {
    List<String> quotable = new ArrayList<>();
    Stream.concat(Stream.of(Headline.clean(member.article().title())), quotes(member))
        .flatMap(words -> Stream.of(words, Headline.quoted(words, Integer.MAX_VALUE)))
        .filter(words -> !words.isBlank())
        .distinct()
        .forEach(quotable::add);
    return new Phrases(quotable);
  }

  private static Stream<String> quotes(Membership member) {
    return member.judgement().findings().stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.quote());
  }

  private static Set<String> days(Membership member) {
    Set<String> days =
        member.judgement().facts(FactKind.DATE).map(Fact::value).collect(Collectors.toSet());
    days.add(Publication.dayOf(member).toString());
    return days;
  }

  private static Set<CaseStage> stages(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.kind() == FactKind.STAGE)
        .flatMap(
            fact ->
                Stream.of(CaseStage.values())
                    .filter(s -> s.label().equals(fact.code()) || s.label().equals(fact.value())))
        .collect(Collectors.toSet());
  }
}
