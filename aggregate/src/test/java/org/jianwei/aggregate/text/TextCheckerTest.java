package org.jianwei.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.junit.jupiter.api.Test;

class TextCheckerTest {

  private static final EnglishNames NAMES = EnglishNames.shipped();

  private final TextChecker fraud = TextChecker.of(Cases.of(Cases.faceSwapFraud()), NAMES);
  private final TextChecker verdict = TextChecker.of(Cases.of(Cases.companionVerdict()), NAMES);

  @Test
  void statedNumbersDaysAndNames_areBacked() {
    assertThat(fraud.unbackedInEnglish("Baotou (内蒙古包头): 4.3 million yuan, on 3 March 2026"))
        .isEmpty();
    assertThat(fraud.unbackedInChinese("内蒙古包头损失430万元，2026年3月3日")).isEmpty();
  }

  @Test
  void otherNumber_isFound() {
    assertThat(fraud.unbackedInEnglish("4.4 million yuan lost")).containsExactly("4.4 million");
    assertThat(fraud.unbackedInChinese("损失440万元")).containsExactly("4.4 million");
  }

  @Test
  void otherDay_isFound() {
    assertThat(fraud.unbackedInEnglish("on 4 March 2026")).containsExactly("2026-03-04");
    assertThat(fraud.unbackedInChinese("2026年3月4日")).containsExactly("2026-03-04");
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
    assertThat(verdict.unbackedInChinese("有期徒刑五年")).containsExactly("5 years");
  }

  @Test
  void slotOfAnotherKind_isFound() {
    assertThat(slot("place", "Guo (郭先生)")).containsExactly("place: Guo (郭先生)");
    assertThat(slot("place", "Baotou, Inner Mongolia (内蒙古包头)")).isEmpty();
    assertThat(slot("accused_one", "Baotou, Inner Mongolia (内蒙古包头)")).isNotEmpty();
  }

  @Test
  void placeThatNoMemberNames_isFoundThoughItHoldsNoChinese() {
    assertThat(slot("place_brief", "Hohhot")).containsExactly("place_brief: Hohhot");
  }

  @Test
  void amountInOtherWords_isFound() {
    assertThat(slot("loss", "more than 4.3 million yuan")).isEmpty();
    assertThat(slot("loss", "4.3 million yuan of savings")).isNotEmpty();
    assertThat(slot("loss", "some yuan")).isNotEmpty();
  }

  @Test
  void dayThatIsNone_isFound() {
    assertThat(slot("on", "on 3 March 2026")).isEmpty();
    assertThat(slot("on", "on Monday")).isNotEmpty();
  }

  @Test
  void stageThatNoMemberStates_isFound() {
    Piece piece = new Piece("Judgment final.", Map.of(), Set.of(CaseStage.FINAL));

    assertThat(fraud.unbackedInEnglish(new Draft(List.of(piece), piece.text())))
        .containsExactly("stage: final");
  }

  @Test
  void wordsThatNoHeadlineHas_areNoQuotation() {
    assertThat(slot("quoted_headline", "这是另一个标题")).isNotEmpty();
  }

  private List<String> slot(String name, String words) {
    Piece piece = new Piece("", Map.of(name, words), Set.of());
    return fraud.unbackedInEnglish(new Draft(List.of(piece), ""));
  }
}
