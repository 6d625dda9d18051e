package org.jianwei.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.aggregate.Cases;
import org.junit.jupiter.api.Test;

class TextCheckerTest {

  private final TextChecker fraud = TextChecker.of(Cases.of(Cases.faceSwapFraud()));
  private final TextChecker verdict = TextChecker.of(Cases.of(Cases.companionVerdict()));

  @Test
  void statedNumbersDaysAndNames_areBacked() {
    assertThat(fraud.unbackedInEnglish("Baotou (内蒙古包头): 4.3 million yuan, on 3 March 2026"))
        .isEmpty();
    assertThat(fraud.unbackedInChinese("内蒙古包头损失430万元，2026年3月3日")).isEmpty();
  }

  @Test
  void otherNumber_isFound() {
    assertThat(fraud.unbackedInEnglish("4.4 million yuan lost")).containsExactly("4.4 million");
    assertThat(fraud.unbackedInChinese("损失440万元")).containsExactly("440万");
  }

  @Test
  void otherDay_isFound() {
    assertThat(fraud.unbackedInEnglish("on 4 March 2026")).containsExactly("4 March 2026");
    assertThat(fraud.unbackedInChinese("2026年3月4日")).containsExactly("2026年3月4日");
  }

  @Test
  void otherName_isFound() {
    assertThat(fraud.unbackedInEnglish("Mr Guo (郭先生) and Wang (王某)")).containsExactly("王某");
  }

  @Test
  void otherLengthOfSentence_isFound() {
    assertThat(verdict.unbackedInEnglish("sentenced to 4 years in prison")).isEmpty();
    assertThat(verdict.unbackedInEnglish("1 year and 6 months")).isEmpty();
    assertThat(verdict.unbackedInEnglish("sentenced to 5 years in prison"))
        .containsExactly("5 years");
    assertThat(verdict.unbackedInChinese("有期徒刑五年")).containsExactly("五年");
  }
}
