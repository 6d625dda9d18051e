package org.jianwei.classify.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianwei.classify.likeness.PairKind;
import org.jianwei.classify.likeness.Signal;
import org.jianwei.classify.likeness.SignalWeights;
import org.junit.jupiter.api.Test;

class GroupingFitTest {

  private final List<GroupingPair> pairs = new ArrayList<>();

  @Test
  void of_signalThatPairsOfOneCaseShare_speaksFor() {
    add(PairKind.TEXTS, Signal.PERSON, true, 30);
    add(PairKind.TEXTS, Signal.CHARGE, false, 30);

    SignalWeights texts = fit(Map.of()).get("texts");

    assertThat(texts.of(Signal.PERSON)).isGreaterThan(1);
    assertThat(texts.bias() + texts.of(Signal.PERSON)).isPositive();
  }

  @Test
  void of_sharedSignalOfDifferentCases_neverSpeaksAgainst() {
    add(PairKind.TEXTS, Signal.PERSON, true, 30);
    add(PairKind.TEXTS, Signal.CHARGE, false, 30);

    assertThat(fit(Map.of()).get("texts").of(Signal.CHARGE)).isZero();
  }

  @Test
  void of_signalThatNoPairHolds_keepsWhatItWasWorthBefore() {
    add(PairKind.TEXTS, Signal.PERSON, true, 30);

    assertThat(fit(Map.of("case-key", 5.0)).get("texts").of(Signal.CASE_KEY)).isEqualTo(5);
  }

  @Test
  void of_signalWorthMoreInOneKind_departsThere() {
    add(PairKind.TEXTS, Signal.PLACE, true, 30);
    add(PairKind.HEADLINES, Signal.PLACE, true, 10);
    add(PairKind.HEADLINES, Signal.PLACE, false, 30);

    Map<String, SignalWeights> models = fit(Map.of());

    double inTexts = models.get("texts").of(Signal.PLACE);
    assertThat(models.get("headlines").of(Signal.PLACE)).isLessThan(inTexts);
  }

  @Test
  void without_fold_leavesOutEveryPairThatTouchesIt() {
    pairs.add(new GroupingPair(PairKind.TEXTS, new double[0], true, 1, Set.of("a", "b")));
    pairs.add(new GroupingPair(PairKind.TEXTS, new double[0], true, 1, Set.of("b")));

    assertThat(GroupingFit.without(Set.of("a"), pairs)).containsExactly(pairs.get(1));
  }

  private Map<String, SignalWeights> fit(Map<String, Double> priors) {
    return GroupingFit.of(pairs, priors);
  }

  private void add(PairKind kind, Signal signal, boolean same, int times) {
    double[] values = new double[Signal.values().length];
    values[signal.ordinal()] = 1;
    for (int i = 0; i < times; i++) {
      pairs.add(new GroupingPair(kind, values, same, 1, Set.of()));
    }
  }
}
