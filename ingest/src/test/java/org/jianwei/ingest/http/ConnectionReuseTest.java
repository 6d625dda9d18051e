package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Dns;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.HopRules;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.robots.RobotsRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an open connection is used for, and what never is asked a second time. */
@Timeout(30)
class ConnectionReuseTest {

  private static final byte[] ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8);

  private static final Duration PACE = Duration.ofMillis(150);

  private final ServerSocket server = open();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final HttpFetcher fetcher = HostileSite.fetcher(true, Dns.SYSTEM);

  ConnectionReuseTest() {
    daemon(this::accept);
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
    for (Socket socket : connections) {
      socket.close();
    }
  }

  @Test
  void fetch_severalPagesOfAHost_shareOneConnection() {
    fetch("/robots.txt");
    fetch("/1");
    fetch("/2");

    assertThat(requests).containsExactly("/robots.txt", "/1", "/2");
    assertThat(connections).hasSize(1);
  }

  @Test
  void fetch_serverClosedTheConnectionUnannounced_asksOnceMoreInPace() {
    fetch("/last");

    FetchResult result = fetch("/1");

    assertThat(result.outcome()).isEqualTo(Outcome.FETCHED);
    assertThat(Duration.between(result.startedAt(), result.finishedAt()))
        .isGreaterThanOrEqualTo(PACE);
    assertThat(requests).containsExactly("/last", "/1");
  }

  @Test
  void fetch_paceUnknownAndConnectionLost_isLeftToTheFrontier() {
    fetch("/last");

    FetchResult result = fetch("/1", null);

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(requests).containsExactly("/last");
  }

  @Test
  void fetch_serverTakesEachRequestAndHangsUp_isAskedTwiceAtMost() {
    fetch("/1");

    FetchResult result = fetch("/hang-up");

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.reason()).isEqualTo("answer-broken");
    assertThat(requests).containsExactly("/1", "/hang-up", "/hang-up");
  }

  @Test
  void fetch_serverHangsUpOnANewConnection_isNotAskedAgain() {
    fetch("/hang-up");

    assertThat(requests).containsExactly("/hang-up");
  }

  private FetchResult fetch(String path) {
    return fetch(path, new HopRules(RobotsRules.ALLOW_ALL, PACE.toMillis()));
  }

  private FetchResult fetch(String path, HopRules rules) {
    String url = "http://127.0.0.1:" + server.getLocalPort() + path;
    return fetcher.fetch(Orders.article(url, rules, HostileSite.now())).join().result();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.add(socket);
        daemon(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      for (String first = in.readLine(); first != null; first = in.readLine()) {
        String path = first.split(" ", -1)[1];
        while (!in.readLine().isEmpty()) {
          // To the end of the head.
        }
        requests.add(path);
        if (path.equals("/hang-up")) {
          return;
        }
        socket.getOutputStream().write(ANSWER);
        if (path.equals("/last")) {
          return;
        }
      }
    } catch (IOException e) {
      // The fetcher closed it.
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "site");
    thread.setDaemon(true);
    thread.start();
  }

  private static ServerSocket open() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
