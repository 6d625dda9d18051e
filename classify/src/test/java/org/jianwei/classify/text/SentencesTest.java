package org.jianwei.classify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<String> sentences(String original) {
    NormalText text = NormalText.of(original);
    return Sentences.of(text).stream().map(text::originalOf).toList();
  }

  @Test
  void of_closingQuote_staysWithItsSentence() {
    assertThat(sentences("他说：“这是假的。”警方已立案。")).containsExactly("他说：“这是假的。”", "警方已立案。");
  }

  @Test
  void of_openingQuote_startsTheNextSentence() {
    assertThat(sentences("已经判了。“我不服。”")).containsExactly("已经判了。", "“我不服。”");
  }

  @Test
  void of_decimalPoint_doesNotSplit() {
    assertThat(sentences("共11.6万余人！有v2.0版？")).containsExactly("共11.6万余人！", "有v2.0版？");
  }

  @Test
  void of_lineBreaks_splitAndBlanksAreTrimmed() {
    assertThat(sentences("  标题 \n\n　正文")).containsExactly("标题", "正文");
  }

  @Test
  void clauses_commas_splitButNotInNumbers() {
    NormalText text = NormalText.of("骗走1,200元，随后失联");
    assertThat(Sentences.clauses(text, new Span(0, text.length())))
        .extracting(text::originalOf)
        .containsExactly("骗走1,200元，", "随后失联");
  }

  @Test
  void of_onlyPunctuation_isOneSentenceAtMost() {
    assertThat(sentences("。。。！？")).hasSize(1);
    assertThat(sentences("")).isEmpty();
  }
}
