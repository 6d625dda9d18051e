package org.jianwei.classify.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedTermsTest {

  private static final String TEXT = "陵州一家医院的数据泄露，alienchat 承认接口没有上锁。";

  @Test
  void of_pairsThatStandOnOneAnother_areOneStretch() {
    assertThat(shared(TEXT, "另有数据泄露", 0, 8)).containsExactly("数据泄露");
  }

  @Test
  void of_wordsOfOtherScripts_areNamed() {
    assertThat(shared(TEXT, "alienchat 下架", 0, 8)).containsExactly("alienchat");
  }

  @Test
  void of_pairsApartInThisText_areNotJoined() {
    assertThat(shared("数据由据点泄露", "数据泄露", 0, 8)).containsExactly("数据", "泄露");
  }

  @Test
  void of_stretchWithinAnother_isToldOnce() {
    assertThat(shared("换脸软件被查，换脸软", "换脸软件", 0, 8)).containsExactly("换脸软件");
  }

  @Test
  void of_lightTerms_areLeftOutBelowTheBound() {
    TermVector one = vector("数据", 3);
    TermVector other = vector("数据", 5);

    assertThat(SharedTerms.of(one, other, 3, "数据", 8)).containsExactly("数据");
    assertThat(SharedTerms.of(one, other, 3.1, "数据", 8)).isEmpty();
  }

  @Test
  void of_moreThanAreWanted_keepsThoseThatWeighMost() {
    TermVector.Builder both = new TermVector.Builder(3);
    both.add(Terms.code("甲乙"), 1);
    both.add(Terms.code("丙丁"), 3);
    both.add(Terms.code("戊己"), 2);
    TermVector vector = both.build(3);

    assertThat(SharedTerms.of(vector, vector, 0, "甲乙。丙丁。戊己", 2)).containsExactly("丙丁", "戊己");
  }

  @Test
  void of_textsWithNothingInCommon_isEmpty() {
    assertThat(shared(TEXT, "杨梅上市", 0, 8)).isEmpty();
    assertThat(shared("", "", 0, 8)).isEmpty();
  }

  private static List<String> shared(String one, String other, double nats, int max) {
    return SharedTerms.of(vector(one, 2), vector(other, 2), nats, one, max);
  }

  private static TermVector vector(String text, double weight) {
    Set<Integer> codes = new HashSet<>();
    Terms.forEachCode(text, 0, text.length(), codes::add);
    TermVector.Builder vector = new TermVector.Builder(codes.size());
    codes.forEach(code -> vector.add(code, weight));
    return vector.build(Integer.MAX_VALUE);
  }
}
