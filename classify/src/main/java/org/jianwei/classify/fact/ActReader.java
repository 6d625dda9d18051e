package org.jianwei.classify.fact;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jianwei.classify.lexicon.Place;
import org.jianwei.classify.lexicon.SentenceRule;
import org.jianwei.classify.lexicon.SentenceScore;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/** Reads what was done with the AI system, strongest act first. */
final class ActReader implements FactReader {

  private final int most;
  private final double least;
  private final List<Act> acts;

  ActReader(FactFiles.Acts file, SignalLexicon lexicon) {
    this.most = file.most();
    this.least = file.least();
    this.acts =
        file.acts().stream()
            .map(
                act ->
                    new Act(
                        act.act(),
                        act.when().stream().map(c -> new SentenceRule(c, lexicon)).toList()))
            .toList();
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    if (passages.isEmpty()) {
      return List.of();
    }
    List<Place> places = passages.stream().map(Passage::place).toList();
    BitSet signals = new BitSet();
    passages.forEach(passage -> signals.or(passage.sentence().signals()));
    return acts.stream()
        .map(act -> new Scored(act.code, SentenceScore.of(act.rules, places, signals)))
        .filter(scored -> scored.score.points() >= least)
        .sorted(Comparator.comparingDouble((Scored s) -> s.score.points()).reversed())
        .limit(most)
        .map(scored -> fact(scored, passages.get(0)))
        .toList();
  }

  private static Fact fact(Scored scored, Passage any) {
    Place best = scored.score.best();
    if (best == null) {
      throw new IllegalStateException("points for " + scored.code + " without a sentence");
    }
    return Fact.named(FactKind.ACT, scored.code, best.quote(any.article()));
  }

  private record Act(String code, List<SentenceRule> rules) {}

  private record Scored(String code, SentenceScore score) {}
}
