package org.jianwei.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "zh, -, ZH",
        "en, zh-CN, EN",
        "-, 'zh-CN,zh;q=0.9,en;q=0.8', ZH",
        "-, 'fr-FR, en;q=0.3, zh;q=0.7', ZH",
        "-, 'en-GB', EN",
        "-, 'zh;q=0, en;q=0.1', EN",
        "-, 'fr', EN",
        "-, -, EN",
        "-, ';;;q=x', EN",
        "de, zh, ZH",
      })
  void choose_takesWhatIsAskedThenWhatIsRead(String asked, String header, Language language) {
    assertThat(Language.choose(asked, header)).isEqualTo(language);
  }
}
