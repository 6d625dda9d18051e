package org.jianwei.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostKeyTest {

  @ParameterizedTest
  @CsvSource({
    "https://News.Example.CN/a, news.example.cn",
    "http://news.example.cn:80/a, news.example.cn",
    "https://news.example.cn:443/a, news.example.cn",
    "http://news.example.cn:443/a, news.example.cn:443",
    "http://127.0.0.1:8001/, 127.0.0.1:8001",
    "http://[::1]:8001/, [::1]:8001",
  })
  void of_anyAddress_isItsAuthority(String url, String host) {
    assertThat(HostKey.of(url)).contains(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ftp://a.cn/", "javascript:void(0)", "/relative", "http://", "mailto:a@b.cn"})
  void of_noHttpAddress_isNoHost(String url) {
    assertThat(HostKey.of(url)).isEmpty();
  }

  @Test
  void of_chineseHost_isAscii() {
    assertThat(HostKey.of("https://新闻.example.cn/").orElseThrow())
        .startsWith("xn--")
        .endsWith(".example.cn");
  }

  @Test
  void of_overlongAddress_isNoHost() {
    assertThat(HostKey.of("http://a.cn/" + "x".repeat(HostKey.URL_CHARS_MAX))).isEmpty();
  }

  @Test
  void normalised_userAndFragment_areDropped() {
    assertThat(HostKey.normalised("HTTP://user:pw@A.cn:80/路?q=1#top"))
        .contains("http://a.cn/%E8%B7%AF?q=1");
  }

  @Test
  void robotsUrl_keepsPortAndDropsQuery() {
    assertThat(HostKey.robotsUrl("http://127.0.0.1:8001/a/b?c=d"))
        .isEqualTo("http://127.0.0.1:8001/robots.txt");
  }
}
