package org.jianwei.aggregate.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianwei.aggregate.DataFile;
import org.jianwei.aggregate.member.PerMember;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.Membership;
import org.jspecify.annotations.Nullable;

/** Chooses the act by which a case is told; the file {@code choosing.yaml}. */
public final class ActChoice {

  private final Map<String, Need> needs;
  private final Map<String, List<String>> before;
  private final Map<String, Pattern> charges;
  private final Map<String, Pattern> hints;
  private final List<String> madeUp;
  private final PerMember<List<Fact>> acts = new PerMember<>(this::read);

  private ActChoice(ChoiceFile file) {
    this.needs = Map.copyOf(file.needs());
    this.before = Map.copyOf(file.before());
    this.charges = new TreeMap<>(file.charges());
    this.hints = new TreeMap<>(file.hints());
    this.madeUp = List.copyOf(file.madeUp());
  }

  /** The rules shipped with the program. */
  public static ActChoice shipped() {
    return new ActChoice(DataFile.read("choosing.yaml", ChoiceFile.class));
  }

  /**
   * The acts that reports state, or that their words hint at where they state none, or else those
   * of which somebody is accused.
   */
  List<Named> read(List<Voice> voices) {
    return Names.ranked(voices, voice -> acts.of(voice.lead()));
  }

  private List<Fact> read(Membership report) {
    return Stream.<Function<Membership, List<Fact>>>of(this::stated, this::hinted, this::charged)
        .map(reading -> reading.apply(report))
        .filter(read -> !read.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Fact> stated(Membership report) {
    return report.judgement().facts(FactKind.ACT).flatMap(act -> told(act).stream()).toList();
  }

  /** The act as its sentence bears it out. */
  private Optional<Fact> told(Fact act) {
    Need need = needs.get(act.value());
    if (need == null || need.words().matcher(act.evidence().quote()).find()) {
      return Optional.of(act);
    }
    return Optional.ofNullable(need.instead()).map(other -> act(other, act.evidence()));
  }

  private List<Fact> hinted(Membership report) {
    return matching(hints, Quoted.evidence(report).toList(), Evidence::quote, e -> e);
  }

  private List<Fact> charged(Membership report) {
    return matching(
        charges, report.judgement().facts(FactKind.CHARGE).toList(), Fact::value, Fact::evidence);
  }

  private static <T> List<Fact> matching(
      Map<String, Pattern> acts,
      List<T> told,
      Function<T, String> words,
      Function<T, Evidence> where) {
    return acts.entrySet().stream()
        .flatMap(
            act ->
                told.stream()
                    .filter(one -> act.getValue().matcher(words.apply(one)).find())
                    .limit(1)
                    .map(one -> act(act.getKey(), where.apply(one))))
        .toList();
  }

  private static Fact act(String code, Evidence evidence) {
    return Fact.named(FactKind.ACT, code, evidence);
  }

  /** The acts that may be told, the one that tells most first. */
  List<Named> order(List<Named> acts) {
    return acts.stream()
        .filter(act -> acts.stream().noneMatch(other -> outranks(other, act)))
        .toList();
  }

  /** Whether a case told by these acts is about an invented story: its dead and hurt are alive. */
  boolean isMadeUp(List<Named> acts) {
    return acts.stream().limit(1).anyMatch(act -> madeUp.contains(act.value()));
  }

  /** One report among many does not decide what the case is about. */
  private boolean outranks(Named one, Named other) {
    return before.getOrDefault(one.value(), List.of()).contains(other.value())
        && one.support() * 3 >= other.support();
  }

  /**
   * The file {@code choosing.yaml}.
   *
   * @param needs by act, what its sentence must say
   * @param before acts behind which others stand, whatever the number of reports
   * @param madeUp acts that put false stories about
   * @param hints by act, words of a quoted sentence that tell it where a report states no act
   * @param charges by act, the offences that tell it where no words do
   */
  record ChoiceFile(
      Map<String, Need> needs,
      Map<String, List<String>> before,
      List<String> madeUp,
      Map<String, Pattern> hints,
      Map<String, Pattern> charges) {}

  /**
   * What the sentence of an act must say.
   *
   * @param words words of which it must have one
   * @param instead the act that is told where it has none; null where nothing is
   */
  record Need(Pattern words, @Nullable String instead) {}
}
