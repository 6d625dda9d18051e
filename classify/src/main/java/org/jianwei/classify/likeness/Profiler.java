package org.jianwei.classify.likeness;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntMaps;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.classify.term.TermVector;
import org.jianwei.classify.term.TermWeights;
import org.jianwei.classify.term.Terms;
import org.jianwei.classify.text.NormalText;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.Judgement;

/** Takes the profile of an article. Immutable and thread-safe. */
final class Profiler {

  /** Most telling terms kept of title and text. */
  private static final int TEXT_TERMS_MAX = 256;

  /** How much a term counts that many AI cases share. */
  static final double COMMON_SHARE = 0.35;

  private static final double RARITY_MIN = 0.1;
  private static final int CITY_DIGITS = 4;
  private static final int COUNTY_DIGITS = 6;

  /** Codes of 北京, 天津, 上海 and 重庆 in GB/T 2260: provinces that are one city. */
  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

  /** Weight in nats from which a term is rare: in fewer than one text in two hundred. */
  private static final double RECURRING_WEIGHT_MIN = 5.3;

  private static final int TEXT_CHARS_MIN = 40;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Anchored QUOTED =
      new Anchored(
          c -> c == '“' || c == '"' || c == '《',
          "[“\"]([\\p{L}\\p{N}·]{2,10})[”\"]|《([^》]{2,20})》");
  private static final Anchored LATIN = new Anchored(c -> c >= 'a' && c <= 'z', "[a-z][a-z0-9]+");
  private static final Anchored NUMBER = new Anchored(Profiler::isDigit, "\\d+(?:\\.\\d+)?");
  private static final Anchored AMOUNT =
      new Anchored(
          Profiler::isDigit,
          "(\\d{3,}|\\d+\\.\\d+|\\d+(?=[余多]?[万亿]))[余多]?([万亿]?)"
              + "(元|人|名|个|件|部|起|段|张|条|次|万|辆|家|户|台|份|公里|美元|韩元|亩)");

  /** Year, court, kind of case, stage and number: 人民法院案件类型及其代字标准 (Supreme People's Court, 2015). */
  private static final Anchored CASE_NUMBER =
      new Anchored(
          c -> c == '(' || c == '〔',
          "[(〔]((?:19|20)\\d{2})[)〕](\\p{IsHan}{1,4}\\d{0,4}知?[民刑行执破赔]\\p{IsHan}{0,2}"
              + "[初终再申监抗特执辖])(?:字第)?(\\d{1,6}号)");

  /** An alias is a name and this, as 张某; 在某, 对某 and the like are no names. */
  private static final char ALIAS = '某';

  private static final String NO_NAMES = "一在对有与和是的了将把被向从为因到于其该此每某另各用令等及以让给并经由自据如";
  private static final List<String> FIRST_CASE =
      List.of("首起", "首例", "首案", "第一案", "第一起", "第一例", "first case");

  private final TermWeights weights;
  private final TermWeights textWeights;
  private final IntSet common;
  private final Pattern domain;
  private final List<String> works;
  private final TermFinder<String> fillers;
  private final TermFinder<String> places;
  private final TermFinder<String> synonyms;

  Profiler(TermWeights weights, TermWeights textWeights, CommonTerms common, Regions regions) {
    this.weights = weights;
    this.textWeights = textWeights;
    this.common = common.terms();
    this.domain = common.domainPattern();
    this.works = common.works();
    this.fillers = common.fillers();
    this.places = regions.places();
    this.synonyms = common.synonymsToKept();
  }

  /**
   * Takes the profile.
   *
   * @param title title without what portals add; may be empty
   * @param text the part of the text that is compared; may be empty
   * @param day days since 1970-01-01
   */
  Profile profile(String title, String text, Judgement judgement, long day) {
    String normalTitle = replaced(synonyms, NormalText.of(title).toString());
    String normalText = replaced(synonyms, NormalText.of(text).toString());
    String head = normalTitle.isBlank() ? lead(normalText) : normalTitle;
    String bare = bare(head);
    String whole = bare + "\n" + normalText;
    Int2IntMap counts = counts(whole);
    Marks marks =
        Marks.of(marks(head, head + "\n" + normalText, counts, whole, judgement), this::rarity);
    Profile.Body body =
        new Profile.Body(
            vector(counts, textWeights, TEXT_TERMS_MAX),
            marks,
            firstCases(head, normalText, judgement),
            CASE_NUMBER.found(head + "\n" + normalText),
            normalText.length() >= TEXT_CHARS_MIN);
    return Profile.of(day, head(head, bare, !normalTitle.isBlank()), body);
  }

  /** What a profile is made of, in the words in which its terms are looked for. */
  String told(String title, String text) {
    return replaced(synonyms, NormalText.of(title + "\n" + text).toString());
  }

  private Profile.Head head(String head, String bare, boolean own) {
    return new Profile.Head(
        bare,
        weights.information(bare),
        vector(counts(bare), weights, Integer.MAX_VALUE),
        charactersOf(bare),
        domain.matcher(head).find(),
        own);
  }

  /** How much it says that two texts share a mark, 0.1 to 1. */
  private double rarity(String mark) {
    boolean commonplace = Comparer.isCommonplace(mark, 0, mark.length(), common);
    double nats = weights.information(mark) * (commonplace ? COMMON_SHARE : 1);
    return Math.min(1, Math.max(RARITY_MIN, nats / Comparer.NATS));
  }

  private static String replaced(TermFinder<String> finder, String text) {
    StringBuilder replaced = new StringBuilder(text.length());
    int end = 0;
    for (TermFinder.Found<String> found : finder.find(text)) {
      replaced.append(text, end, found.start()).append(found.value());
      end = found.end();
    }
    return end == 0 ? text : replaced.append(text, end, text.length()).toString();
  }

  /** The words of a title, parted by single blanks, without turns of phrase. */
  private String bare(String normal) {
    String bare = NO_LETTERS.matcher(replaced(fillers, normal)).replaceAll(" ").strip();
    return bare.isEmpty() ? NO_LETTERS.matcher(normal).replaceAll(" ").strip() : bare;
  }

  private static String lead(String text) {
    int end = text.indexOf('。');
    return text.substring(0, Math.min(end < 0 ? text.length() : end, 60));
  }

  private static Int2IntMap counts(String text) {
    Int2IntOpenHashMap counts = new Int2IntOpenHashMap(text.length());
    Terms.forEachCode(text, 0, text.length(), code -> counts.addTo(code, 1));
    return counts;
  }

  private TermVector vector(Int2IntMap counts, TermWeights by, int max) {
    TermVector.Builder vector = new TermVector.Builder(counts.size());
    for (Int2IntMap.Entry entry : Int2IntMaps.fastIterable(counts)) {
      int term = entry.getIntKey();
      int count = entry.getIntValue();
      double weight = by.weight(term) * (common.contains(term) ? COMMON_SHARE : 1);
      vector.add(term, count == 1 ? weight : weight * (1 + StrictMath.log(count)));
    }
    return vector.build(max);
  }

  /** Rare terms that occur more than once: mostly names of what a text is about. */
  private Set<String> recurring(Int2IntMap counts, String text) {
    Set<String> recurring = new TreeSet<>();
    Terms.forEach(
        text,
        (code, from, to) -> {
          if (counts.get(code) > 1
              && textWeights.weight(code) >= RECURRING_WEIGHT_MIN
              && !common.contains(code)) {
            recurring.add(text.substring(from, to));
          }
        });
    return recurring;
  }

  private TermVector charactersOf(String bare) {
    IntSet characters = new IntOpenHashSet();
    bare.chars().filter(c -> Terms.isHan((char) c)).forEach(characters::add);
    TermVector.Builder vector = new TermVector.Builder(characters.size());
    characters.forEach((int c) -> vector.add(c, Math.max(0.01, weights.weight(c))));
    return vector.build(Integer.MAX_VALUE);
  }

  private Map<Signal, Set<String>> marks(
      String head, String all, Int2IntMap counts, String counted, Judgement judgement) {
    Map<Signal, Set<String>> marks = new EnumMap<>(Signal.class);
    marks.put(Signal.RECURRING, recurring(counts, counted));
    marks.put(Signal.QUOTED, quoted(all));
    marks.put(Signal.LATIN, latin(head));
    marks.put(Signal.NUMBER, NUMBER.found(head));
    marks.put(Signal.AMOUNT, AMOUNT.found(all));
    marks.put(Signal.PRODUCT, values(judgement, FactKind.PRODUCT));
    marks.put(Signal.PERSON, persons(all, judgement));
    marks.put(Signal.ORGANISATION, values(judgement, FactKind.ORGANISATION));
    marks.put(Signal.PLACE, regions(all));
    marks.put(Signal.CITY, cities(judgement));
    marks.put(Signal.COUNTY, counties(judgement));
    marks.put(Signal.COURT, values(judgement, FactKind.COURT));
    marks.put(Signal.CHARGE, values(judgement, FactKind.CHARGE));
    marks.put(Signal.ACT, values(judgement, FactKind.ACT));
    return marks;
  }

  private Set<String> quoted(String all) {
    Set<String> quoted = QUOTED.found(all);
    quoted.removeIf(name -> works.stream().anyMatch(name::endsWith));
    return quoted;
  }

  private Set<String> latin(String head) {
    Set<String> latin = LATIN.found(head);
    latin.removeIf(word -> common.contains(Terms.code(word)));
    return latin;
  }

  private static Set<String> firstCases(String head, String text, Judgement judgement) {
    if (FIRST_CASE.stream().noneMatch(word -> head.contains(word) || text.contains(word))) {
      return Set.of();
    }
    Set<String> kinds = values(judgement, FactKind.CHARGE);
    kinds.addAll(values(judgement, FactKind.ACT));
    return kinds;
  }

  /** Names, and aliases such as 张某: those written 张某某 or 张某甲 in one text are 张某 too. */
  private static Set<String> persons(String text, Judgement judgement) {
    Set<String> persons = aliases(text);
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

  /** Prefectures and municipalities that are named, or of which a county is. */
  private Set<String> cities(Judgement judgement) {
    Set<String> cities = new TreeSet<>();
    judgement
        .facts(FactKind.PLACE)
        .filter(Profiler::isCityOrCounty)
        .map(Fact::value)
        .forEach(
            name ->
                places.find(name).stream()
                    .filter(city -> city.start() == 0)
                    .forEach(city -> cities.add(name.substring(0, city.end()))));
    return cities;
  }

  private static boolean isCityOrCounty(Fact place) {
    String code = place.code();
    return code != null && (code.length() >= CITY_DIGITS || MUNICIPALITIES.contains(code));
  }

  private Set<String> regions(String text) {
    return places.find(text).stream()
        .map(TermFinder.Found::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> values(Judgement judgement, FactKind kind) {
    Set<String> values = new TreeSet<>();
    judgement.facts(kind).map(f -> NormalText.of(f.value()).toString()).forEach(values::add);
    return values;
  }

  private static Set<String> aliases(String text) {
    Set<String> aliases = new TreeSet<>();
    for (int i = text.indexOf(ALIAS, 1); i > 0; i = text.indexOf(ALIAS, i + 1)) {
      char name = text.charAt(i - 1);
      if (Terms.isHan(name) && NO_NAMES.indexOf(name) < 0) {
        aliases.add(text.substring(i - 1, i + 1));
      }
    }
    return aliases;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
