package org.jianwei.classify.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

  private static final LinkJudge JUDGE = LinkJudge.shipped();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void ofBytes_randomProfiles_areThoseThatWereWritten(long seed) {
    List<Profile> all = new MadeUpProfiles(new Random(seed), JUDGE).some(60);
    List<Profile> again = all.stream().map(p -> Profile.ofBytes(p.toBytes())).toList();
    for (int i = 0; i < all.size(); i++) {
      assertThat(told(again.get(i))).isEqualTo(told(all.get(i)));
      assertThat(again.get(i).toBytes()).isEqualTo(all.get(i).toBytes());
      ToDoubleFunction<Profile> scores = JUDGE.scores(all.get(i));
      ToDoubleFunction<Profile> scoresAgain = JUDGE.scores(again.get(i));
      for (int k = 0; k < all.size(); k++) {
        assertThat(scoresAgain.applyAsDouble(again.get(k)))
            .isEqualTo(scores.applyAsDouble(all.get(k)));
        assertThat(JUDGE.allReasons(again.get(i), again.get(k), "", ""))
            .isEqualTo(JUDGE.allReasons(all.get(i), all.get(k), "", ""));
      }
    }
  }

  /** All that is told of a profile by itself. */
  private static List<Object> told(Profile profile) {
    List<Object> told = new ArrayList<>(List.of(profile.day(), profile.title()));
    told.addAll(List.of(profile.hasTitle(), profile.hasText(), profile.aboutAi()));
    told.addAll(List.of(profile.caseNumbers(), profile.firstCases()));
    Marks.SETS.forEach(signal -> told.add(profile.marks(signal)));
    CaseKeys keys = JUDGE.keys(profile);
    for (int i = 0; i < keys.size(); i++) {
      told.add(keys.key(i));
    }
    return told;
  }

  @Test
  void ofBytes_oneByteOtherwise_isRefused() {
    byte[] stored = new MadeUpProfiles(new Random(4), JUDGE).some(1).get(0).toBytes();
    for (int i = 0; i < stored.length; i++) {
      byte[] damaged = stored.clone();
      damaged[i] ^= 0x10;

      assertThatThrownBy(() -> Profile.ofBytes(damaged))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void ofBytes_tooFewBytes_isRefused() {
    assertThatThrownBy(() -> Profile.ofBytes(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Profile.ofBytes(new byte[] {1, 0, 0, 0, 0}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void marks_nameOverTwoLines_isOneName() {
    List<Profile> all = new MadeUpProfiles(new Random(5), JUDGE).some(60);

    assertThat(all).anyMatch(profile -> profile.marks(Signal.QUOTED).contains("星河\n旧事"));
  }
}
