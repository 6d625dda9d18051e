package org.jianwei.classify.incident;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.classify.text.NormalText;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.Judgement;

/** Takes the profile of an article. Immutable and thread-safe. */
final class Profiler {

  /** Most telling terms kept of title and text. */
  private static final int TEXT_TERMS_MAX = 256;

  /** How much a term counts that many AI cases share. */
  private static final int COUNTY_DIGITS = 6;

  static final double COMMON_SHARE = 0.35;

  /** Weight in nats from which a term is rare: in fewer than one text in two hundred. */
  private static final double RECURRING_WEIGHT_MIN = 5.3;

  private static final int TEXT_CHARS_MIN = 40;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern QUOTED =
      Pattern.compile("[“\"]([\\p{L}\\p{N}·]{2,10})[”\"]|《([^》]{2,20})》");
  private static final Pattern LATIN = Pattern.compile("[a-z][a-z0-9]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(\\d{3,}|\\d+\\.\\d+|\\d+(?=[余多]?[万亿]))[余多]?([万亿]?)"
              + "(元|人|名|个|件|部|起|段|张|条|次|万|辆|家|户|台|份|公里|美元|韩元|亩)");

  /** An alias such as 张某; 在某, 对某 and the like are no names. */
  private static final Pattern ALIAS =
      Pattern.compile("([\\u4e00-\\u9fff&&[^一在对有与和是的了将把被向从为因到于其该此每某另各用令等及以让给并经由自据如某]]某)");

  private static final Pattern FIRST_CASE =
      Pattern.compile("首起|首例|首案|第一案|第一起|第一例|“第一案”|first case");

  private final TermWeights weights;
  private final TermWeights textWeights;
  private final Set<String> common;
  private final Pattern domain;
  private final Pattern filler;
  private final Pattern place;
  private final Pattern synonym;
  private final Map<String, String> wordOf;
  private final Map<String, String> regionOf;

  Profiler(TermWeights weights, TermWeights textWeights, CommonTerms common, Regions regions) {
    this.weights = weights;
    this.textWeights = textWeights;
    this.common = common.terms();
    this.domain = common.domainPattern();
    this.filler = common.fillerPattern();
    this.regionOf = regions.byPlace();
    this.place = regions.pattern();
    this.wordOf = common.wordOf();
    this.synonym = common.synonymPattern();
  }

  /**
   * Takes the profile.
   *
   * @param title title without what portals add; may be empty
   * @param text the part of the text that is compared; may be empty
   * @param day days since 1970-01-01
   */
  Profile profile(String title, String text, Judgement judgement, long day) {
    String normalTitle = oneWord(NormalText.of(title).toString());
    String normalText = oneWord(NormalText.of(text).toString());
    String head = normalTitle.isBlank() ? lead(normalText) : normalTitle;
    String bare = bare(head);
    Weights titleTerms = termsOf(bare, weights, Integer.MAX_VALUE);
    return new Profile(
        day,
        bare,
        weights.information(bare),
        titleTerms,
        charactersOf(bare),
        termsOf(bare + "\n" + normalText, textWeights, TEXT_TERMS_MAX),
        marks(head, normalText, judgement),
        firstCases(head, normalText, judgement),
        domain.matcher(head).find(),
        normalText.length() >= TEXT_CHARS_MIN);
  }

  /** The text with one word for each thing that goes by several. */
  private String oneWord(String normal) {
    return synonym.matcher(normal).replaceAll(m -> wordOf.getOrDefault(m.group(), m.group()));
  }

  /** The words of a title, parted by single blanks, without turns of phrase. */
  private String bare(String normal) {
    String rest = filler.matcher(normal).replaceAll(" ");
    String bare = NO_LETTERS.matcher(rest).replaceAll(" ").strip();
    return bare.isEmpty() ? NO_LETTERS.matcher(normal).replaceAll(" ").strip() : bare;
  }

  private static String lead(String text) {
    int end = text.indexOf('。');
    return text.substring(0, Math.min(end < 0 ? text.length() : end, 60));
  }

  private Weights termsOf(String text, TermWeights by, int max) {
    Map<String, Double> all = new HashMap<>();
    counts(text)
        .forEach(
            (term, count) -> {
              double share = common.contains(term) ? COMMON_SHARE : 1;
              all.put(term, by.weight(term) * share * (1 + StrictMath.log(count)));
            });
    Map<String, Double> kept = new TreeMap<>();
    all.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(max)
        .forEach(e -> kept.put(e.getKey(), e.getValue()));
    return Weights.of(kept);
  }

  /** Rare terms that occur more than once: mostly names of what a text is about. */
  private Set<String> recurring(String text) {
    Set<String> recurring = new TreeSet<>();
    counts(text)
        .forEach(
            (term, count) -> {
              boolean rare = textWeights.weight(term) >= RECURRING_WEIGHT_MIN;
              if (count > 1 && rare && !common.contains(term)) {
                recurring.add(term);
              }
            });
    return recurring;
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Terms.of(text).forEach(term -> counts.merge(term, 1, Integer::sum));
    return counts;
  }

  private Weights charactersOf(String bare) {
    Map<String, Double> characters = new TreeMap<>();
    for (int i = 0; i < bare.length(); i++) {
      if (Terms.isHan(bare.charAt(i))) {
        String character = bare.substring(i, i + 1);
        characters.put(character, Math.max(0.01, weights.weight(character)));
      }
    }
    return Weights.of(characters);
  }

  private Map<Signal, Set<String>> marks(String head, String text, Judgement judgement) {
    Map<Signal, Set<String>> marks = new EnumMap<>(Signal.class);
    marks.put(Signal.RECURRING, recurring(head + "\n" + text));
    marks.put(Signal.QUOTED, found(QUOTED, head + "\n" + text));
    Set<String> latin = found(LATIN, head);
    latin.removeAll(common);
    marks.put(Signal.LATIN, latin);
    marks.put(Signal.NUMBER, found(NUMBER, head));
    marks.put(Signal.AMOUNT, found(AMOUNT, head + "\n" + text));
    marks.put(Signal.PRODUCT, values(judgement, FactKind.PRODUCT));
    marks.put(Signal.PERSON, persons(head + "\n" + text, judgement));
    marks.put(Signal.ORGANISATION, values(judgement, FactKind.ORGANISATION));
    marks.put(Signal.PLACE, places(head + "\n" + text));
    marks.put(Signal.COUNTY, counties(judgement));
    marks.put(Signal.COURT, values(judgement, FactKind.COURT));
    marks.put(Signal.CHARGE, values(judgement, FactKind.CHARGE));
    marks.put(Signal.ACT, values(judgement, FactKind.ACT));
    marks.values().removeIf(Set::isEmpty);
    return marks;
  }

  private static Set<String> firstCases(String head, String text, Judgement judgement) {
    if (!FIRST_CASE.matcher(head).find() && !FIRST_CASE.matcher(text).find()) {
      return Set.of();
    }
    Set<String> kinds = values(judgement, FactKind.CHARGE);
    kinds.addAll(values(judgement, FactKind.ACT));
    return kinds;
  }

  /** Names, and aliases such as 张某: those written 张某某 or 张某甲 in one text are 张某 too. */
  private static Set<String> persons(String text, Judgement judgement) {
    Set<String> persons = found(ALIAS, text);
    judgement
        .facts(FactKind.PERSON)
        .filter(f -> f.code() == null)
        .map(f -> NormalText.of(f.value()).toString())
        .forEach(persons::add);
    return persons;
  }

  private static Set<String> counties(Judgement judgement) {
    return judgement
        .facts(FactKind.PLACE)
        .filter(f -> f.code() != null && f.code().length() == COUNTY_DIGITS)
        .map(Fact::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> places(String text) {
    Set<String> regions = new TreeSet<>();
    Matcher m = place.matcher(text);
    while (m.find()) {
      regions.add(regionOf.getOrDefault(m.group(), m.group()));
    }
    return regions;
  }

  private static Set<String> values(Judgement judgement, FactKind kind) {
    Set<String> values = new TreeSet<>();
    judgement.facts(kind).map(f -> NormalText.of(f.value()).toString()).forEach(values::add);
    return values;
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      StringBuilder value = new StringBuilder();
      for (int g = Math.min(1, m.groupCount()); g <= m.groupCount(); g++) {
        value.append(m.group(g) == null ? "" : m.group(g));
      }
      found.add(value.toString());
    }
    return found;
  }
}
