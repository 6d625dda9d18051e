package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.vocabulary.CaseStage;

/** Reads the steps that a case has taken. */
final class StageReader implements FactReader {

  /** How far before a step its denial may stand. */
  private static final int DENIAL_CHARS = 3;

  private final BitSet where;
  private final Pattern unless;
  private final Pattern denial;
  private final List<Wording> wordings;

  StageReader(FactFiles.Stages file, SignalLexicon lexicon) {
    this.where = new BitSet();
    file.where().forEach(name -> where.or(lexicon.matching(name)));
    this.unless = Pattern.compile(file.unless());
    this.denial = Pattern.compile(file.denial());
    this.wordings =
        file.stages().stream()
            .map(
                s ->
                    new Wording(
                        s.stage(), s.chars(), Pattern.compile(String.join("|", s.patterns()))))
            .toList();
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      List<Fact> stated = stated(passage);
      if (!stated.isEmpty() && !unless.matcher(passage.normal()).find()) {
        facts.addAll(stated);
      }
    }
    return facts;
  }

  private List<Fact> stated(Passage passage) {
    List<Fact> stated = new ArrayList<>();
    if (!passage.sentence().givesAny(where)) {
      return stated;
    }
    for (Wording wording : wordings) {
      Matcher matcher = wording.pattern.matcher(passage.normal());
      while (wording.mayStandIn(passage.normal()) && matcher.find()) {
        if (!isDenied(passage.normal(), matcher)) {
          stated.add(fact(passage, wording.stage, matcher.start(), matcher.end()));
          break;
        }
      }
    }
    return stated;
  }

  /** Whether the step is said not to have been taken: 判决尚未生效, 没有提起公诉. */
  private boolean isDenied(String text, Matcher found) {
    int from = Math.max(0, found.start() - DENIAL_CHARS);
    return denial.matcher(text.substring(from, found.end())).find();
  }

  private static Fact fact(Passage passage, CaseStage stage, int start, int end) {
    return Fact.coded(
        FactKind.STAGE, passage.original(start, end), stage.label(), passage.quote(start, end));
  }

  private record Wording(CaseStage stage, String chars, Pattern pattern) {
    boolean mayStandIn(String sentence) {
      return chars.chars().anyMatch(c -> sentence.indexOf(c) >= 0);
    }
  }
}
