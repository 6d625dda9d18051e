package org.jianwei.classify.likeness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** What was compared is used again at a start as long as the version is the same. */
class JudgeVersionTest {

  /** Of profiles and comparisons as the code makes them, with the shipped data. */
  private static final long CHECKSUM = 237411605;

  private final GroupingRules rules = GroupingRules.shipped();

  @Test
  void of_sameRules_isTheSame() {
    assertThat(JudgeVersion.of(GroupingRules.shipped())).isEqualTo(JudgeVersion.of(rules));
  }

  @Test
  void of_oneOtherWeight_isAnother() {
    Map<String, SignalWeights> models = new HashMap<>(rules.models());
    models.computeIfPresent(
        PairKind.TEXTS.label(),
        (kind, model) -> new SignalWeights(model.bias() + 0.01, model.weights()));

    assertThat(JudgeVersion.of(rules.with(models))).isNotEqualTo(JudgeVersion.of(rules));
  }

  @Test
  void code_profilesAndComparisonsOfMadeUpTexts_areThoseThatWerePinned() {
    LinkJudge judge = LinkJudge.shipped();
    List<Profile> profiles = new MadeUpProfiles(new Random(1), judge).some(40);
    CRC32C checksum = new CRC32C();
    for (Profile one : profiles) {
      checksum.update(one.toBytes());
      for (Profile other : profiles) {
        for (double value : judge.compare(one, other).values()) {
          checksum.update(Double.toString(value).getBytes(UTF_8));
        }
      }
    }

    assertThat(checksum.getValue())
        .as(
            "Texts are compared otherwise than before. If code did that, raise JudgeVersion.CODE,"
                + " so that no start uses what was compared before; then pin this value.")
        .isEqualTo(CHECKSUM);
  }
}
