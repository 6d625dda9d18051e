package org.jianwei.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.network.AddressGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names that resolve to where nobody from outside should come. */
@Timeout(30)
class HostileNamesTest {

  @RegisterExtension final HostileSite site = new HostileSite();

  @Test
  void nameWithPublicAndPrivateAddress_isAskedAtThePublicOneAlone() throws IOException {
    // Loopback stands for the public address here, a private network for what must not be asked.
    site.raw.on("/a", "HTTP/1.1 200 OK", HostileSite.BODY);
    InetAddress open = InetAddress.getLoopbackAddress();
    Dns mixed = name -> List.of(InetAddress.getByName("10.0.0.7"), open);
    try (HttpFetcher split = HostileSite.fetcher(true, mixed)) {
      String url = "http://split.example.cn:" + site.raw.port() + "/a";

      assertThat(split.fetch(Orders.article(url, HostileSite.now())).join().page().body())
          .isEqualTo(HostileSite.BODY);
    }
  }

  @Test
  void nameThatResolvesToPrivateTheSecondTime_isRefusedThen() {
    site.raw.on("/a", "HTTP/1.1 200 OK", HostileSite.BODY);
    AtomicInteger lookUps = new AtomicInteger();
    Dns rebinding =
        name ->
            lookUps.getAndIncrement() == 0
                ? List.of(InetAddress.getLoopbackAddress())
                : List.of(InetAddress.getByName("192.168.0.1"));
    try (HttpFetcher tricked = HostileSite.fetcher(true, rebinding)) {
      FetchOrder order =
          Orders.article("http://rebind.example.cn:" + site.raw.port() + "/a", HostileSite.now());

      assertThat(tricked.fetch(order).join().result().outcome()).isEqualTo(Outcome.FETCHED);
      assertThat(tricked.fetch(order).join().result().reason()).isEqualTo("address-private");
    }
  }

  @Test
  void lookUpThatLies_doesNotOpenAPrivateSocket() {
    site.raw.on("/a", "HTTP/1.1 200 OK", HostileSite.BODY);
    FetchSettings settings = HostileSite.settings(false, HostileSite.DEADLINE);
    AddressGuard strict = new AddressGuard(Dns.SYSTEM, false);
    OkHttpClient lied =
        Client.of(settings, strict)
            .newBuilder()
            .dns(name -> List.of(InetAddress.getLoopbackAddress()))
            .build();
    try (HttpFetcher tricked = new HttpFetcher(settings, InstantSource.system(), strict, lied)) {
      String url = "http://harmless.example.cn:" + site.raw.port() + "/a";
      FetchResult result = tricked.fetch(Orders.article(url, HostileSite.now())).join().result();

      assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(result.reason()).isEqualTo("address-private");
    }
    assertThat(site.raw.asked).isEmpty();
  }
}
