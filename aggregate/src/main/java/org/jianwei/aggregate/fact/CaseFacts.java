package org.jianwei.aggregate.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.aggregate.timeline.LegalCase;
import org.jianwei.aggregate.timeline.Timeline;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.incident.Legal;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jspecify.annotations.Nullable;

/**
 * What the members of an incident state, merged. Lists begin with what matters most.
 *
 * @param acts what was done with the AI system
 * @param products AI products
 * @param people people, mostly under aliases
 * @param organisations organisations
 * @param places places
 * @param statutes laws cited
 * @param stated numbers, by what they count
 * @param quantities the facts behind all numbers, in the order of the reports
 * @param sentences who was sentenced to what
 * @param unlimited the gravest sentence without a length
 * @param timeline dated steps
 * @param legal the case at law; null where no report speaks of it
 * @param roles what the people are to the case, by their names
 * @param occasion day or month in which it happened, where a report tells
 * @param dates days that reports state
 * @param campaigns names of the campaigns in which authorities acted
 */
public record CaseFacts(
    List<Named> acts,
    List<Named> products,
    List<Named> people,
    List<Named> organisations,
    List<Named> places,
    List<Named> statutes,
    Map<Counted, Stated> stated,
    List<Fact> quantities,
    List<Sentenced> sentences,
    Optional<Unlimited> unlimited,
    Timeline timeline,
    @Nullable Legal legal,
    Map<String, Role> roles,
    Optional<Fact> occasion,
    List<Fact> dates,
    List<String> campaigns) {

  /** An arrest in quotation marks, or of a made picture, is what that shows. */
  private static final Pattern IN_QUOTES =
      Pattern.compile(
          "[“‘「][^”’」]{0,16}(?:被捕|被抓|被拘|入狱)[^”’」]{0,8}[”’」]"
              + "|(?:生成|合成|伪造|虚假)[^，。]{0,10}(?:被捕|被抓|被拘|入狱)[^，。]{0,4}(?:图|照|视频|画面)");

  /** A name of fewer chars is that of a firm that everybody knows. */
  private static final int FULL_NAME_CHARS_MIN = 8;

  /** Of so many people, those most named, it is told what they are to the case. */
  private static final int PEOPLE_MAX = 12;

  /** Behind a day: it is that of the news, not that of what the news tells. */
  private static final Pattern ANNOUNCED =
      Pattern.compile("日[^，。；]{0,12}(?:通报|消息|讯|报道|获悉|披露|发布|公布|介绍|召开|表示)");

  /** 2026-05-19, of which the day stands behind 2026-05-. */
  private static final int DAY_CHARS = 10;

  private static final int MONTH_CHARS = 8;

  private static final Set<String> AUTHORITIES = Set.of("police", "procuratorate", "regulator");

  /**
   * Merges what the members state. What was done is read from the reports alone, how the case went
   * on also from context that speaks of this case.
   *
   * @param members an incident that stands
   */
  public static CaseFacts of(Members members, FactRules rules) {
    List<Voice> reports = members.voices();
    List<Voice> onCase = members.voicesOnCase();
    Timeline timeline = Timeline.of(onCase);
    List<Named> products = Names.of(reports, FactKind.PRODUCT);
    List<Named> people = Names.of(onCase, FactKind.PERSON);
    List<Named> acts = acts(reports, onCase, rules.acts());
    return new CaseFacts(
        acts,
        products.isEmpty() ? Names.ranked(reports, rules.products()::of) : products,
        people,
        Names.of(reports, FactKind.ORGANISATION),
        rules.acts().isMadeUp(acts)
            ? Names.placesOutsideQuotations(reports)
            : Names.places(reports),
        Names.of(onCase, FactKind.STATUTE),
        rules.amounts().merge(reports, rules.acts().isMadeUp(acts)),
        quantities(onCase),
        Sentences.of(onCase),
        Unlimited.gravest(onCase),
        timeline,
        LegalCase.of(onCase, timeline),
        roles(people, onCase, rules.roles()),
        Occasion.of(reports),
        onCase.stream().flatMap(voice -> voice.facts(FactKind.DATE).stream()).toList(),
        rules.campaigns().of(onCase));
  }

  private static List<Named> acts(List<Voice> reports, List<Voice> onCase, ActChoice rules) {
    List<Named> acts = rules.order(rules.read(reports));
    return acts.isEmpty() ? rules.order(rules.read(onCase)) : acts;
  }

  private static Map<String, Role> roles(List<Named> people, List<Voice> voices, Roles rules) {
    return rules.of(people.stream().limit(PEOPLE_MAX).map(Named::value).toList(), voices);
  }

  /** The people in a role, those that matter most first. */
  public List<String> people(Role role) {
    return people.stream().map(Named::value).filter(name -> roles.get(name) == role).toList();
  }

  /**
   * The products that the case is about: those in a headline, or named more than once, or by half
   * of those reports that name the first one; the first one where no other is.
   */
  public List<String> productsTold() {
    int most = products.stream().mapToInt(Named::support).max().orElse(0);
    List<String> told =
        products.stream()
            .filter(p -> p.isInHeadline() || (p.mentions() > 1 && p.support() * 2 >= most))
            .map(Named::value)
            .toList();
    return told.isEmpty() ? products.stream().limit(1).map(Named::value).toList() : told;
  }

  /**
   * Companies that the case is about, the one that matters most first: in a headline, named by
   * several reports, or under a full name; others are named in passing.
   */
  public Stream<String> companies() {
    return organisations.stream()
        .filter(o -> "company".equals(o.code()))
        .filter(
            o -> o.isInHeadline() || o.support() > 1 || o.value().length() >= FULL_NAME_CHARS_MIN)
        .map(Named::value);
  }

  /**
   * Whether the sentence that tells of a step holds its day: a day nearby may be another's, and one
   * on which the step was made known is not its own.
   */
  public boolean isDated(TimelineStep step) {
    Evidence told = step.evidence();
    String day = step.date();
    return told != null
        && day != null
        && isOwnDay(day, told.quote())
        && dates.stream()
            .anyMatch(date -> date.value().equals(day) && Overlap.of(date.evidence(), told));
  }

  /** Whether the words name this day, and not only as that of the news. */
  private static boolean isOwnDay(String date, String words) {
    Matcher announced = ANNOUNCED.matcher(words);
    if (!announced.find()) {
      return true;
    }
    String day = date.length() == DAY_CHARS ? date.substring(MONTH_CHARS) : "";
    return !day.isEmpty()
        && Pattern.compile("(?<!\\d)0?" + Integer.parseInt(day) + "[日号]")
            .matcher(announced.replaceAll(""))
            .find();
  }

  /** The authority named in the sentence that tells of a step. */
  public Optional<String> authority(TimelineStep step) {
    Evidence told = step.evidence();
    return organisations.stream()
        .filter(o -> o.code() != null && AUTHORITIES.contains(o.code()))
        .filter(
            o -> told != null && o.facts().stream().anyMatch(f -> Overlap.of(f.evidence(), told)))
        .map(Named::value)
        .max(Comparator.comparingInt(String::length));
  }

  /**
   * Where it took place: the place most named or, where at least half as many reports name it, the
   * finest place in that.
   */
  public Optional<Named> place() {
    return places.stream().findFirst().map(this::finest);
  }

  private Named finest(Named top) {
    return places.stream()
        .filter(p -> liesIn(p.code(), top.code()) && p.support() * 2 >= top.support())
        .max(Comparator.comparingInt(p -> length(p.code())))
        .orElse(top);
  }

  private static boolean liesIn(@Nullable String code, @Nullable String within) {
    return code != null
        && within != null
        && code.startsWith(within)
        && code.length() > within.length();
  }

  private static int length(@Nullable String code) {
    return code == null ? 0 : code.length();
  }

  /**
   * What the reports say of a count. In a civil case the "loss" is what is claimed, so it is told
   * as the sum in dispute; where somebody was sentenced a fine is part of the sentence.
   */
  public @Nullable Stated told(Counted counted) {
    if (counted == Counted.FINE && !sentences.isEmpty()) {
      return null;
    }
    if (counted == Counted.LOSS && isCivil()) {
      return null;
    }
    if (counted == Counted.AWARD && isOnlyClaimed()) {
      return null;
    }
    return counted == Counted.SUM && isCivil() && stated.containsKey(Counted.LOSS)
        ? stated.get(Counted.LOSS)
        : stated.get(counted);
  }

  /** What one report asks for and another calls compensation has not been awarded. */
  private boolean isOnlyClaimed() {
    Stated claimed = stated.get(Counted.CLAIMED);
    Stated award = stated.get(Counted.AWARD);
    return claimed != null && award != null && award.most().number() == claimed.most().number();
  }

  private boolean isCivil() {
    if (legal == null || !legal.charges().isEmpty() || !sentences.isEmpty()) {
      return false;
    }
    return legal.court() != null
        || (legal.stage() != null && legal.stage().track() == CaseStage.Track.CIVIL);
  }

  /**
   * Where the case stands, as far as it may be told: an arrest or an indictment needs somebody who
   * is accused, a charge, an authority or a headline beside it, since articles speak of arrests in
   * other matters too.
   */
  public Optional<CaseStage> stageTold() {
    CaseStage stage = legal == null ? null : legal.stage();
    if (stage == null) {
      return Optional.empty();
    }
    boolean doubtful = stage.track() == CaseStage.Track.CRIMINAL && stage != CaseStage.CASE_FILED;
    return doubtful && !isPursued(stage) ? Optional.empty() : Optional.of(stage);
  }

  /** Whether it stands at an arrest, of which the suspects are told. */
  public boolean isPoliceCase() {
    return stageTold()
        .filter(stage -> stage == CaseStage.DETAINED || stage == CaseStage.ARRESTED)
        .isPresent();
  }

  /** Whether it is pursued as a crime, so that who did it is a suspect or a defendant. */
  public boolean isCriminal() {
    return !sentences.isEmpty()
        || unlimited.isPresent()
        || (legal != null && !legal.charges().isEmpty())
        || stageTold().filter(stage -> stage.track() == CaseStage.Track.CRIMINAL).isPresent();
  }

  private boolean isPursued(CaseStage stage) {
    if (timeline.steps().stream()
        .filter(step -> step.step() == stage)
        .map(TimelineStep::evidence)
        .allMatch(told -> told != null && IN_QUOTES.matcher(told.quote()).find())) {
      return false;
    }
    boolean inHeadline =
        timeline.steps().stream()
            .filter(step -> step.step() == stage)
            .map(TimelineStep::evidence)
            .anyMatch(told -> told != null && told.field() == TextField.TITLE);
    return inHeadline
        || (legal != null && !legal.charges().isEmpty())
        || stated.containsKey(Counted.SUSPECTS)
        || roles.containsValue(Role.ACCUSED)
        || timeline.steps().stream()
            .filter(step -> step.step() == stage)
            .anyMatch(step -> authority(step).isPresent());
  }

  /**
   * The steps that may be told: where somebody was sentenced, a penalty by an authority is that of
   * others in the matter.
   */
  public List<TimelineStep> stepsTold() {
    return timeline.steps().stream()
        .filter(step -> sentences.isEmpty() || step.step() != CaseStage.ADMINISTRATIVE_PENALTY)
        .toList();
  }

  /** Whether the facts alone tell little of what happened: no number and no sentence is known. */
  public boolean isThin() {
    return stated.isEmpty() && sentences.isEmpty() && unlimited.isEmpty();
  }

  private static List<Fact> quantities(List<Voice> voices) {
    List<Fact> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Voice voice : voices) {
      for (Fact fact : voice.facts(FactKind.QUANTITY)) {
        if (fact.number() != null && fact.unit() != null && seen.add(fact.value())) {
          all.add(fact);
        }
      }
    }
    return List.copyOf(all);
  }
}
