package org.jianwei.ingest.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  private final AddressGuard strict = new AddressGuard(Dns.SYSTEM, false);
  private final AddressGuard demo = new AddressGuard(Dns.SYSTEM, true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "198.19.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::10.0.0.1",
        "64:ff9b::a00:1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "ff02::1",
        "2002:a00:1::",
        "2001:db8::1",
        "192.88.99.1",
        "192.0.0.8",
        "240.0.0.1",
        "64:ff9b:1::a00:1",
        "2001::1",
        "2001:10::1",
        "100::1",
        "fec0::1",
        "5f00::1",
        "3fff::1",
        "3fff:fff::1"
      })
  void admits_addressThatIsNotPublic_never(String address) {
    assertThat(strict.admits(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "223.255.255.255",
        "2606:4700::1111",
        "240e::1",
        "2001:200::1",
        "3fff:1000::1"
      })
  void admits_publicAddress_always(String address) {
    assertThat(strict.admits(address)).isTrue();
  }

  @Test
  void admits_loopbackAllowed_opensLoopbackAlone() {
    assertThat(demo.admits("127.0.0.1")).isTrue();
    assertThat(demo.admits("::1")).isTrue();
    assertThat(demo.admits("192.168.1.1")).isFalse();
    assertThat(demo.admits("0.0.0.0")).isFalse();
  }

  @Test
  void admits_addressThatWasNamed_opensThatOneAlone() throws Exception {
    Set<InetAddress> named = Set.of(InetAddress.getByName("10.213.17.2"));
    AddressGuard guard = new AddressGuard(Dns.SYSTEM, false, named);

    assertThat(guard.admits("10.213.17.2")).isTrue();
    assertThat(guard.admits("::ffff:10.213.17.2")).isTrue();
    assertThat(guard.admits("10.213.17.3")).isFalse();
    assertThat(guard.admits("127.0.0.1")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2130706433", "127.1", "1.2.3.4.5"})
  void admits_numbersThatAreAddressesToAResolver_never(String host) {
    assertThat(strict.admits(host)).isFalse();
  }

  @Test
  void lookup_publicAndPrivateAddresses_keepsThePublicOnes() throws UnknownHostException {
    InetAddress open = InetAddress.getByName("1.1.1.1");
    Dns mixed = name -> List.of(InetAddress.getByName("10.0.0.1"), open);

    assertThat(new AddressGuard(mixed, false).lookup("example.cn")).containsExactly(open);
  }

  @Test
  void lookup_privateAddressesAlone_isRefused() {
    Dns inner = name -> List.of(InetAddress.getByName("10.0.0.1"));

    assertThatExceptionOfType(AddressRefusedException.class)
        .isThrownBy(() -> new AddressGuard(inner, true).lookup("example.cn"));
  }
}
