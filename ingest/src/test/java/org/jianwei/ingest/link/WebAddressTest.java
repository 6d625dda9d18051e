package org.jianwei.ingest.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "../b/2.html, https://news.example.com.cn/b/2.html",
    "//m.example.com.cn/2.html#top, https://m.example.com.cn/2.html",
    "' /2.html\n', https://news.example.com.cn/2.html",
    "?id=2, https://news.example.com.cn/a/1.html?id=2",
    "HTTP://NEWS.EXAMPLE.COM.CN:80/2, http://news.example.com.cn/2"
  })
  void resolve_makesLinksAbsolute(String link, String expected) {
    assertThat(WebAddress.resolve("https://news.example.com.cn/a/1.html", link)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:void(0)", "mailto:a@example.com", "ftp://example.com/", " "})
  void resolve_followsNothingButHttp(String link) {
    assertThat(WebAddress.resolve("https://news.example.com/", link)).isEmpty();
  }

  @Test
  void resolve_followsNoEndlessAddress() {
    assertThat(WebAddress.resolve("https://a.example/", "/" + "a/".repeat(5_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://A.example.com/1.html?utm_source=x&id=2#p, https://a.example.com/1.html?id=2",
    "https://a.example.com/1.html?from=weibo, https://a.example.com/1.html",
    "https://a.example.com:443, https://a.example.com/"
  })
  void normalise_dropsWhatNamesNoArticle(String url, String expected) {
    assertThat(WebAddress.normalise(url)).isEqualTo(expected);
  }

  @Test
  void isSameSite_comparesRegistrableDomains() {
    assertThat(WebAddress.isSameSite("https://news.harbour.com.cn/1", "http://www.harbour.com.cn"))
        .isTrue();
    assertThat(WebAddress.isSameSite("https://news.harbour.com.cn/1", "https://hill.com.cn/1"))
        .isFalse();
  }

  @Test
  void isSameSite_tellsLoopbackSitesByPort() {
    assertThat(WebAddress.isSameSite("http://127.0.0.1:8001/a", "http://127.0.0.1:8001/b"))
        .isTrue();
    assertThat(WebAddress.isSameSite("http://127.0.0.1:8001/a", "http://127.0.0.1:8002/a"))
        .isFalse();
  }
}
