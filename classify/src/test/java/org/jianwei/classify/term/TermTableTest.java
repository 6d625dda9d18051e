package org.jianwei.classify.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TermTableTest {

  private static final TermOverlap NOTHING = new TermOverlap(0, 0, 0, 0, 0, 0);

  @Test
  void overlap_sameVector_isWhole() {
    TermVector vector = vector(1, 2.5, 2, 4, 3, 0.5);

    TermOverlap overlap = new TermTable(vector).overlap(0, vector, 1, 0);

    assertThat(overlap.cosine()).isCloseTo(1, within(1e-9));
    assertThat(overlap.held()).isEqualTo(1);
    assertThat(overlap.lesser()).isEqualTo(6.5);
    assertThat(overlap.heaviest()).isEqualTo(4);
  }

  @Test
  void overlap_nothingShared_isNothing() {
    assertThat(new TermTable(vector(1, 2)).overlap(0, vector(2, 2), 0, 0)).isEqualTo(NOTHING);
  }

  @Test
  void overlap_emptyVector_isNothing() {
    assertThat(new TermTable(vector(1, 2)).overlap(0, TermVector.NONE, 0, 0)).isEqualTo(NOTHING);
    assertThat(new TermTable(TermVector.NONE).overlap(0, vector(1, 2), 0, 0)).isEqualTo(NOTHING);
  }

  @Test
  void overlap_termsOfAnotherVectorBeside_doNotCount() {
    TermTable table = new TermTable(vector(1, 2, 2, 4), vector(2, 3, 5, 1));

    TermOverlap overlap = table.overlap(0, vector(5, 7, 1, 2), 0, 1);

    assertThat(overlap.lesser()).isEqualTo(2);
    assertThat(overlap.held()).isCloseTo(2.0 / 9, within(1e-9));
    assertThat(overlap.heldOfSecond()).isEqualTo(0.25);
    assertThat(overlap.heldBySecond()).isCloseTo(7.0 / 9, within(1e-9));
  }

  @Test
  void overlap_randomVectors_isTheSameBitForBitInEitherOrder() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      TermVector one = randomVector(random);
      TermVector other = randomVector(random);

      TermOverlap there = new TermTable(one).overlap(0, other, 3, 0);
      TermOverlap back = new TermTable(other).overlap(0, one, 3, 0);

      assertThat(there.cosine()).isEqualTo(back.cosine());
      assertThat(there.lesser()).isEqualTo(back.lesser());
      assertThat(there.heaviest()).isEqualTo(back.heaviest());
      assertThat(there.held()).isEqualTo(back.heldOfSecond());
    }
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
