package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.InstantSource;
import java.util.List;
import okhttp3.Dns;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.ProxyAddress;
import org.jianwei.ingest.network.AddressGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Redirects that go in circles, on for ever, or to where nobody from outside should come. */
@Timeout(30)
class HostileRedirectsTest {

  @RegisterExtension final HostileSite site = new HostileSite();

  @Test
  void redirectLoop_isSeenAtOnce() {
    site.redirect("/a", "/b");
    site.redirect("/b", "/a");

    site.assertEnds(site.article("/a"), Outcome.DENIED, "redirect-loop");
    assertThat(site.raw.asked).hasSize(2);
  }

  @Test
  void thirtyHopRedirect_endsAfterFive() {
    for (int hop = 0; hop < 30; hop++) {
      site.redirect("/" + hop, "/" + (hop + 1));
    }

    site.assertEnds(site.article("/0"), Outcome.DENIED, "redirect-limit");
    assertThat(site.raw.asked).hasSize(1 + Redirects.MAX);
  }

  @Test
  void metaRefresh_isARedirectLikeAnyOther() {
    site.raw.on("/a", "HTTP/1.1 200 OK\nContent-Type: text/html", refresh("0;url=/b"));
    site.raw.on("/b", "HTTP/1.1 200 OK\nContent-Type: text/html", HostileSite.BODY);

    Fetched fetched = site.fetch(site.article("/a"));

    assertThat(fetched.page().body()).isEqualTo(HostileSite.BODY);
    assertThat(fetched.result().location()).isEqualTo(site.raw.url("/b"));
    assertThat(fetched.result().permanent()).isFalse();
  }

  @Test
  void metaRefreshToAFile_isRefusedByItsScheme() {
    site.raw.on(
        "/a", "HTTP/1.1 200 OK\nContent-Type: text/html", refresh("0;url=file:///etc/passwd"));

    site.assertEnds(site.article("/a"), Outcome.REFUSED, "redirect-scheme");
  }

  @Test
  void redirectToLoopback_isRefused() {
    // A proxy stands between, so that the site itself can be public and the guard strict.
    FetchSettings strict =
        HostileSite.settings(false, HostileSite.DEADLINE)
            .withProxy(new ProxyAddress(ProxyAddress.Kind.HTTP, "127.0.0.1", site.raw.port()));
    Dns names = name -> List.of(InetAddress.getByName("93.184.215.14"));
    AddressGuard guard = new AddressGuard(names, false);
    String page = "http://news.example.cn/a";
    try (HttpFetcher behind = new HttpFetcher(strict, InstantSource.system(), guard)) {
      for (String inside : List.of("http://127.0.0.1:9092/", "http://[::1]/")) {
        site.redirect(page, inside);

        FetchResult result = behind.fetch(Orders.article(page, HostileSite.now())).join().result();

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.reason()).isEqualTo("redirect-private");
      }
    }
    assertThat(site.raw.asked).containsExactly(page, page);
  }

  @Test
  void redirectToLinkLocal_isRefused() {
    assertRefused("http://169.254.169.254/latest/meta-data/");
    assertRefused("http://[fe80::1]/");
  }

  @Test
  void redirectToPrivateV4_isRefused() {
    assertRefused("http://10.0.0.7/");
    assertRefused("http://192.168.0.1/");
    assertRefused("//172.16.0.1/");
  }

  @Test
  void redirectToPrivateV6_isRefused() {
    assertRefused("http://[fd12:3456::1]/");
    assertRefused("http://[64:ff9b::a00:1]/");
    assertRefused("http://[::ffff:10.0.0.7]/");
  }

  @Test
  void fileAndDataLinks_areRefusedByTheirScheme() {
    for (String link : List.of("file:///etc/passwd", "data:text/html,x", "javascript:alert(1)")) {
      site.redirect("/a", link);

      site.assertEnds(site.article("/a"), Outcome.REFUSED, "redirect-scheme");
    }
  }

  private void assertRefused(String location) {
    site.redirect("/a", location);

    site.assertEnds(site.article("/a"), Outcome.REFUSED, "redirect-private");
  }

  private static byte[] refresh(String content) {
    String meta = "<meta http-equiv=\"Refresh\" content=\"" + content + "\">";
    return ("<html><head>" + meta + "</head></html>").getBytes(UTF_8);
  }
}
