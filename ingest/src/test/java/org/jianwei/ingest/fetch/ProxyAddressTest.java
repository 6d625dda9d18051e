package org.jianwei.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyAddressTest {

  @Test
  void parse_eachKind_isRead() {
    assertThat(ProxyAddress.parse("http://proxy.local:3128/"))
        .isEqualTo(new ProxyAddress(ProxyAddress.Kind.HTTP, "proxy.local", 3128));
    assertThat(ProxyAddress.parse("SOCKS5://127.0.0.1:1080"))
        .isEqualTo(new ProxyAddress(ProxyAddress.Kind.SOCKS, "127.0.0.1", 1080));
    assertThat(ProxyAddress.parse("socks://[::1]:1080").host()).isEqualTo("::1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "proxy:3128",
        "http://proxy",
        "https://proxy:443",
        "http://user:pw@proxy:3128",
        "http://proxy:0",
        "http://proxy:70000",
        "http://proxy:3128/path"
      })
  void parse_anythingElse_saysWhatToWrite(String text) {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> ProxyAddress.parse(text))
        .withMessageContaining("use ");
  }
}
