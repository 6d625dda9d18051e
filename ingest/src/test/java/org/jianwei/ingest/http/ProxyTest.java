package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Dns;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.ProxyAddress;
import org.jianwei.ingest.network.AddressGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ProxyTest {

  private static final byte[] BODY = "<p>晨报讯</p>".getBytes(UTF_8);
  private static final String URL = "http://news.example.cn/a";
  private static final Dns KNOWS_NOTHING =
      name -> {
        throw new UnknownHostException(name);
      };

  @Test
  void httpProxy_isAskedForNamesThatOnlyItKnows() {
    try (RawSite proxy = new RawSite()) {
      proxy.on(URL, "HTTP/1.1 200 OK", BODY);

      Fetched fetched = fetch("http://127.0.0.1:" + proxy.port(), KNOWS_NOTHING, URL);

      assertThat(fetched.page().body()).isEqualTo(BODY);
    }
  }

  @Test
  void httpProxy_isNotAskedForNamesThatAreKnownToBePrivate() {
    try (RawSite proxy = new RawSite()) {
      Dns inside = name -> List.of(InetAddress.getByName("10.0.0.7"));

      Fetched fetched = fetch("http://127.0.0.1:" + proxy.port(), inside, URL);

      assertThat(fetched.result().reason()).isEqualTo("address-private");
      assertThat(proxy.asked).isEmpty();
    }
  }

  @Test
  void httpProxy_isNotAskedForPrivateAddresses() {
    try (RawSite proxy = new RawSite()) {
      Fetched fetched =
          fetch("http://127.0.0.1:" + proxy.port(), KNOWS_NOTHING, "http://192.168.0.1/");

      assertThat(fetched.result().reason()).isEqualTo("address-private");
      assertThat(proxy.asked).isEmpty();
    }
  }

  @Test
  void socksProxy_isAskedByName() throws IOException {
    try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture<String> asked = CompletableFuture.supplyAsync(() -> serveSocks(proxy));

      Fetched fetched = fetch("socks5://127.0.0.1:" + proxy.getLocalPort(), KNOWS_NOTHING, URL);

      assertThat(fetched.page().body()).isEqualTo(BODY);
      assertThat(asked.join()).isEqualTo("news.example.cn");
    }
  }

  private static Fetched fetch(String proxy, Dns names, String url) {
    FetchSettings settings =
        new FetchSettings(
                "0.1",
                "https://example.org/bot",
                false,
                Duration.ofSeconds(15),
                Duration.ofSeconds(15),
                10_000,
                8)
            .withProxy(ProxyAddress.parse(proxy));
    InstantSource clock = InstantSource.system();
    try (HttpFetcher fetcher = new HttpFetcher(settings, clock, new AddressGuard(names, false))) {
      return fetcher.fetch(Orders.article(url, clock.instant())).join();
    }
  }

  /** One connection through SOCKS 5, RFC 1928; gives the name that it was asked to connect to. */
  private static String serveSocks(ServerSocket server) {
    try (Socket socket = server.accept()) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      in.readByte();
      in.readNBytes(in.readByte());
      out.write(new byte[] {5, 0});
      in.readNBytes(4);
      String name = new String(in.readNBytes(in.readByte()), UTF_8);
      in.readShort();
      out.write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
      for (int newlines = 0; newlines < 2; ) {
        int b = in.read();
        newlines = b == '\n' ? newlines + 1 : b == '\r' ? newlines : 0;
      }
      out.write(RawSite.head("HTTP/1.1 200 OK\nContent-Length: " + BODY.length));
      out.write(BODY);
      return name;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
