package org.jianwei.aggregate.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.member.Publication;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.vocabulary.CaseStage;

/**
 * What the members of an incident state, as far as a text may repeat it. It is gathered straight
 * from the members, by another way than the texts are, so that each checks the other.
 *
 * @param names how each fact may be written in either language, by what it is, longest first
 * @param quotable headlines, and sentences that are quoted as evidence
 * @param numbers numbers that members state
 * @param months lengths of sentences
 * @param days ISO days and months that members state, and days on which they were published
 * @param stages steps that members state
 */
record Backing(
    Map<SlotKind, List<String>> names,
    List<String> quotable,
    Set<Double> numbers,
    Set<Integer> months,
    Set<String> days,
    Set<CaseStage> stages) {

  private static final Pattern QUOTATION = Pattern.compile("[“「]([^”」，。！？]{2,8})[”」]");

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(s -> s);

  static Backing of(Members members, EnglishNames names) {
    List<Fact> facts =
        members.articles().stream().flatMap(m -> m.judgement().facts().stream()).toList();
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
    return new Backing(
        names(members, facts, names),
        quotable(members),
        numbers,
        months,
        days(members, facts),
        stages(facts));
  }

  /** The text without anything in it that may be written of this kind. */
  String without(SlotKind kind, String text) {
    return without(names.getOrDefault(kind, List.of()), text);
  }

  /** The text without any name or quotation in it that a member backs. */
  String withoutNames(String text) {
    List<String> all = new ArrayList<>(quotable);
    names.values().forEach(all::addAll);
    all.sort(LONGEST_FIRST);
    return without(all, text);
  }

  /** Whether a headline or a quoted sentence holds these words, a cut at the end aside. */
  boolean isQuotable(String words) {
    String open = words.endsWith("…") ? words.substring(0, words.length() - 1) : words;
    return quotable.stream().anyMatch(quote -> quote.contains(open));
  }

  private static String without(Collection<String> names, String text) {
    String left = text;
    for (String name : names) {
      left = left.replace(name, " ");
    }
    return left;
  }

  private static Map<SlotKind, List<String>> names(
      Members members, List<Fact> facts, EnglishNames names) {
    Map<SlotKind, Set<String>> all = new EnumMap<>(SlotKind.class);
    Set<String> seen = new HashSet<>();
    for (Fact fact : facts) {
      if (!seen.add(fact.kind() + " " + fact.code() + " " + fact.value())) {
        continue;
      }
      Rendering.of(fact, names)
          .forEach((kind, words) -> all.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(words));
    }
    Set<String> products = all.computeIfAbsent(SlotKind.PRODUCT, k -> new TreeSet<>());
    for (String name : inQuotationMarks(members)) {
      products.add(names.product(name));
      products.add(names.productInChinese(name));
    }
    Set<String> publishers =
        members.articles().stream()
            .map(member -> Headline.publisher(member.article().publisher()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> published = all.computeIfAbsent(SlotKind.PUBLISHER, k -> new TreeSet<>());
    published.addAll(publishers);
    publishers.forEach(publisher -> published.add(names.publisher(publisher)));
    return all.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e ->
                    e.getValue().stream()
                        .filter(words -> !words.isBlank())
                        .sorted(LONGEST_FIRST)
                        .toList()));
  }

  /** Names that a headline or a sentence about the case has in quotation marks. */
  private static Set<String> inQuotationMarks(Members members) {
    return members.articles().stream()
        .flatMap(
            member ->
                Stream.of(
                        Stream.of(member.article().title()),
                        member.judgement().findings().stream()
                            .flatMap(finding -> finding.evidence().stream())
                            .map(evidence -> evidence.quote()),
                        member.judgement().facts().stream().map(fact -> fact.evidence().quote()))
                    .flatMap(words -> words))
        .flatMap(words -> QUOTATION.matcher(words).results().map(found -> found.group(1)))
        .collect(Collectors.toSet());
  }

  private static List<String> quotable(Members members) {
    return members.articles().stream()
        .flatMap(
            member ->
                Stream.concat(
                    Stream.of(Headline.clean(member.article().title())),
                    member.judgement().findings().stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .map(evidence -> evidence.quote())))
        .flatMap(words -> Stream.of(words, Headline.quoted(words, Integer.MAX_VALUE)))
        .filter(words -> !words.isBlank())
        .distinct()
        .sorted(LONGEST_FIRST)
        .toList();
  }

  private static Set<String> days(Members members, List<Fact> facts) {
    Set<String> days =
        members.articles().stream()
            .map(Publication::dayOf)
            .map(LocalDate::toString)
            .collect(Collectors.toSet());
    facts.stream().filter(fact -> fact.kind() == FactKind.DATE).map(Fact::value).forEach(days::add);
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
