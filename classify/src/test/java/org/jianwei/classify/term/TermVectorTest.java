package org.jianwei.classify.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TermVectorTest {

  @Test
  void overlap_sameVector_isWhole() {
    TermVector vector = vector(1, 2.5, 2, 4, 3, 0.5);

    TermVector.Overlap overlap = vector.overlap(vector, 1);

    assertThat(overlap.cosine()).isCloseTo(1, within(1e-9));
    assertThat(overlap.held()).isEqualTo(1);
    assertThat(overlap.lesser()).isEqualTo(6.5);
    assertThat(overlap.heaviest()).isEqualTo(4);
  }

  @Test
  void overlap_nothingShared_isNothing() {
    assertThat(vector(1, 2).overlap(vector(2, 2))).isEqualTo(new TermVector.Overlap(0, 0, 0, 0, 0));
  }

  @Test
  void overlap_emptyVector_isNothing() {
    assertThat(vector(1, 2).overlap(TermVector.NONE))
        .isEqualTo(new TermVector.Overlap(0, 0, 0, 0, 0));
  }

  @Test
  void overlap_randomVectors_isTheSameBitForBitInEitherOrder() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      TermVector one = randomVector(random);
      TermVector other = randomVector(random);

      TermVector.Overlap there = one.overlap(other, 3);
      TermVector.Overlap back = other.overlap(one, 3);

      assertThat(there.cosine()).isEqualTo(back.cosine());
      assertThat(there.lesser()).isEqualTo(back.lesser());
      assertThat(there.heaviest()).isEqualTo(back.heaviest());
      assertThat(there.held()).isEqualTo(back.heldOfOther());
    }
  }

  @Test
  void build_moreThanMost_keepsTheHeaviest() {
    TermVector.Builder builder = new TermVector.Builder(1);
    builder.add(7, 1);
    builder.add(-5, 3);
    builder.add(9, 2);
    builder.add(4, 0);

    assertThat(builder.build(2).terms()).containsExactly(-5, 9);
  }

  @Test
  void heaviest_fewerThanAll_comeHeaviestFirstAndEqualOnesByCode() {
    assertThat(vector(1, 2, 2, 4, 3, 4, 4, 1).heaviest(3)).containsExactly(2, 3, 1);
    assertThat(vector(1, 2).heaviest(3)).containsExactly(1);
    assertThat(vector(1, 2).heaviest(0)).isEmpty();
  }

  private static TermVector randomVector(Random random) {
    TermVector.Builder builder = new TermVector.Builder(8);
    for (int term = -20; term < 20; term++) {
      if (random.nextBoolean()) {
        builder.add(term, random.nextDouble() * 12);
      }
    }
    return builder.build(16);
  }

  private static TermVector vector(double... termsAndWeights) {
    TermVector.Builder builder = new TermVector.Builder(termsAndWeights.length / 2);
    for (int i = 0; i < termsAndWeights.length; i += 2) {
      builder.add((int) termsAndWeights[i], termsAndWeights[i + 1]);
    }
    return builder.build(Integer.MAX_VALUE);
  }
}
