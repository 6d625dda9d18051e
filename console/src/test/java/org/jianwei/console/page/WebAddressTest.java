package org.jianwei.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://news.example/a?b=1&c=2#d, https://news.example/a?b=1&c=2#d",
    "HTTP://news.example/, HTTP://news.example/",
    "https://news.example/新闻, https://news.example/%E6%96%B0%E9%97%BB",
  })
  void webAddress_becomesALink(String address, String link) {
    assertThat(WebAddress.linkable(address)).isEqualTo(link);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//news.example/a",
        "/relative",
        "https:news.example",
        "https:///no-host",
        "https://news.example/\"onmouseover=alert(1)",
        "https://news.example/ a",
      })
  void anythingElse_becomesNoLink(String address) {
    assertThat(WebAddress.linkable(address)).isNull();
  }

  @Test
  void mailAddress_becomesNoLink() {
    assertThat(WebAddress.linkable("mailto:a@news.example")).isNull();
  }
}
