package org.jianwei.classify.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jianwei.classify.term.TermWeights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePairsTest {

  private static final TermWeights WEIGHTS = TermWeights.ofHeadlines();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void natsMax_randomTitles_isNoLessThanWhatTheirStretchesSay(long seed) {
    List<Profile> all = new MadeUpProfiles(new Random(seed), LinkJudge.shipped()).some(120);
    for (Profile one : all) {
      TitlePairs pairs = new TitlePairs(one.title(), WEIGHTS);
      for (Profile other : all) {
        pairs.lookIn(other);

        SharedStretches stretches = SharedStretches.of(one.title(), other.title());
        assertThat(pairs.stretchesMax()).isGreaterThanOrEqualTo(stretches.count());
        assertThat(pairs.natsMax() + 1e-9).isGreaterThanOrEqualTo(information(stretches));
      }
    }
  }

  private static double information(SharedStretches stretches) {
    double sum = 0;
    for (int i = 0; i < stretches.count(); i++) {
      sum += WEIGHTS.information(stretches.title(), stretches.start(i), stretches.end(i));
    }
    return sum;
  }
}
