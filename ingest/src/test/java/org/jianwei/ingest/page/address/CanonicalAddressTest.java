package org.jianwei.ingest.page.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.ingest.page.markup.PageElements;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {

  private static final String DESKTOP = "https://www.cape.example/2025/0901/c10023.html";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://m.cape.example/2025/0901/c10023.html",
        "https://wap.cape.example/2025/0901/c10023.html?from=timeline",
        "https://3g.cape.example/2025/0901/c10023.html#p2",
        "https://www.cape.example/amp/2025/0901/c10023.html",
        "https://www.cape.example/2025/0901/c10023.html/amp",
        "https://www.cape.example/2025/0901/c10023.html?amp=1&utm_source=x"
      })
  void of_variantOfAPage_isTheAddressOfThePage(String variant) {
    assertThat(of("", variant)).isEqualTo(DESKTOP);
  }

  @Test
  void of_variantThatNamesItsPage_believesIt() {
    String head = "<link rel=canonical href='https://news.cape.example/c10023.html'>";

    assertThat(of(head, "https://m.cape.example/2025/0901/c10023.html"))
        .isEqualTo("https://news.cape.example/c10023.html");
  }

  @Test
  void of_openGraphAddressOfTheSameArticle_isBelieved() {
    String head = "<meta property=og:url content='https://news.cape.example/a/c10023.html'>";

    assertThat(of(head, "https://m.cape.example/2025/0901/c10023.html"))
        .isEqualTo("https://news.cape.example/a/c10023.html");
  }

  @Test
  void of_openGraphAddressOfASection_isNotBelieved() {
    String head = "<meta property=og:url content='https://www.cape.example/local/'>";

    assertThat(of(head, DESKTOP)).isEqualTo(DESKTOP);
  }

  @Test
  void of_canonicalAddressOfAnotherSite_isNotBelieved() {
    assertThat(of("<link rel=canonical href='https://other.test/c10023.html'>", DESKTOP))
        .isEqualTo(DESKTOP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://m.example/1.html",
        "http://127.0.0.1:8080/amp/1.html",
        "https://mobility.cape.example/1.html"
      })
  void of_addressThatOnlyLooksLikeAVariant_staysAsItIs(String url) {
    assertThat(of("", url)).isEqualTo(url);
  }

  private static String of(String head, String url) {
    return CanonicalAddress.of(PageElements.of(Jsoup.parse(head, url)), url).value().orElseThrow();
  }
}
