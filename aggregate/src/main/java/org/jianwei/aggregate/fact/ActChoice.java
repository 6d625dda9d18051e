package org.jianwei.aggregate.fact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jianwei.aggregate.DataFile;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/** Chooses the act by which a case is told; the file {@code choosing.yaml}. */
public final class ActChoice {

  private final Map<String, List<String>> needs;
  private final Map<String, List<String>> before;
  private final Map<String, Pattern> hints = new TreeMap<>();

  private ActChoice(ChoiceFile file) {
    this.needs = Map.copyOf(file.needs());
    this.before = Map.copyOf(file.before());
    file.hints().forEach((act, words) -> hints.put(act, Pattern.compile(words)));
  }

  /** The rules shipped with the program. */
  public static ActChoice shipped() {
    return new ActChoice(DataFile.read("choosing.yaml", ChoiceFile.class));
  }

  /** The acts that reports state, or that their words hint at where they state none. */
  List<Named> read(List<Voice> voices) {
    return Names.ranked(
        voices,
        voice -> voice.facts(FactKind.ACT).isEmpty() ? hinted(voice) : voice.facts(FactKind.ACT));
  }

  private List<Fact> hinted(Voice voice) {
    return hints.entrySet().stream()
        .flatMap(
            hint ->
                Quoted.evidence(voice)
                    .filter(quote -> hint.getValue().matcher(quote.quote()).find())
                    .limit(1)
                    .map(quote -> Fact.named(FactKind.ACT, hint.getKey(), quote)))
        .toList();
  }

  /** The acts that may be told, the one that tells most first. */
  List<Named> order(List<Named> acts) {
    List<Named> told = acts.stream().filter(this::isSaid).toList();
    return told.stream()
        .filter(act -> told.stream().noneMatch(other -> outranks(other, act)))
        .toList();
  }

  private boolean isSaid(Named act) {
    List<String> words = needs.get(act.value());
    return words == null
        || act.facts().stream()
            .map(fact -> fact.evidence().quote())
            .anyMatch(quote -> words.stream().anyMatch(quote::contains));
  }

  /** One report among many does not decide what the case is about. */
  private boolean outranks(Named one, Named other) {
    return before.getOrDefault(one.value(), List.of()).contains(other.value())
        && one.support() * 3 >= other.support();
  }

  /**
   * The file {@code choosing.yaml}.
   *
   * @param needs words of which the sentence of an act must have one
   * @param before acts behind which others stand, whatever the number of reports
   * @param hints by act, words of a quoted sentence that tell it where a report states no act
   */
  record ChoiceFile(
      Map<String, List<String>> needs,
      Map<String, List<String>> before,
      Map<String, String> hints) {}
}
