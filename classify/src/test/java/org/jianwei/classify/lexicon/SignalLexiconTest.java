package org.jianwei.classify.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jianwei.classify.text.NormalText;
import org.junit.jupiter.api.Test;

class SignalLexiconTest {

  private static final SignalLexicon LEXICON =
      SignalLexicon.of(
          List.of(
              new SignalFile.Entry("ai.name", null, List.of("ai", "ai换脸"), null),
              new SignalFile.Entry("ai.robot", null, List.of("机器人"), List.of("机器人之梦"))),
          List.of(new GroupFile.Entry("any.ai", null, List.of("ai.name"))));

  private static List<String> found(String original) {
    NormalText text = NormalText.of(original);
    return LEXICON.find(text).stream()
        .map(m -> LEXICON.name(m.signal()) + "=" + text.subSequence(m.start(), m.end()))
        .toList();
  }

  @Test
  void find_lettersAdjoining_isNoWord() {
    assertThat(found("SAID MAIL AIR 用AI写")).containsExactly("ai.name=ai");
  }

  @Test
  void find_quotesWithinAWord_areOverlooked() {
    assertThat(found("AI “换脸”")).contains("ai.name=ai “换脸");
  }

  @Test
  void find_exception_silencesTheTermWithin() {
    assertThat(found("电影机器人之梦上映，机器人来了")).containsExactly("ai.robot=机器人");
  }

  @Test
  void signals_memberOfAGroup_givesTheGroup() {
    MarkedText marked = MarkedText.of(NormalText.of("用AI写"), LEXICON);
    assertThat(marked.signals().get(LEXICON.index("any.ai"))).isTrue();
  }

  @Test
  void index_unknownSignal_isRefused() {
    assertThatThrownBy(() -> LEXICON.index("harm.typo"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("harm.typo");
  }

  @Test
  void shipped_files_areReadAndEveryGroupHasMembers() {
    SignalLexicon shipped = SignalLexicon.shipped();
    assertThat(shipped.size()).isGreaterThan(80);
    assertThat(shipped.matching("any.*").cardinality()).isGreaterThan(5);
  }
}
