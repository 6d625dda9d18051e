package org.jianwei.classify.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

  @Test
  void of_mixedScripts_givesPairsWordsAndNumbers() {
    assertThat(Terms.of("换脸app骗4.5万元")).containsExactly("换脸", "app", "骗", "4.5", "万元");
  }

  @Test
  void forEachCode_partOfText_givesTheCodesOfItsTerms() {
    String text = "女子被ai换脸";
    List<Integer> codes = new ArrayList<>();

    Terms.forEachCode(text, 3, text.length(), codes::add);

    assertThat(codes).containsExactly(Terms.code("ai"), Terms.code("换脸"));
  }

  @Test
  void code_charactersInOtherOrder_isAnother() {
    assertThat(Terms.code("上海")).isNotEqualTo(Terms.code("海上"));
  }

  @Test
  void code_wordsOfOtherScripts_isThatOfNoChineseTerm() {
    for (String word : List.of("a", "gpt", "4.5", "ошибка", "𠮷")) {
      assertThat(Terms.code(word) >>> 30).as(word).isEqualTo(3);
    }
    assertThat(Terms.code("\u9fff\u9fff") >>> 30).isEqualTo(2);
  }
}
