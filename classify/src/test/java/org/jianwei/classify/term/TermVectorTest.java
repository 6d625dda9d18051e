package org.jianwei.classify.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermVectorTest {

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

  private static TermVector vector(double... termsAndWeights) {
    TermVector.Builder builder = new TermVector.Builder(termsAndWeights.length / 2);
    for (int i = 0; i < termsAndWeights.length; i += 2) {
      builder.add((int) termsAndWeights[i], termsAndWeights[i + 1]);
    }
    return builder.build(Integer.MAX_VALUE);
  }
}
