package org.jianwei.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianwei.deploy.press.expectation.Expectation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo of the Compose file: what it reads, and what its running containers may do. */
@NeedsEngine(compose = true)
class ComposeIT {

  private static final String NO_CAPABILITIES = "0000000000000000";
  private static final List<String> KAFKA = List.of("controller", "kafka");
  private static final List<String> ROLES =
      List.of(
          "fetcher", "classify", "aggregate", "console", "press-frontier", "press-reader", "press");

  private static final Map<String, RunningContainer> CONTAINERS = new LinkedHashMap<>();
  private static Compose compose;
  private static int consolePort;
  private static String verdict;

  /** Every container must become healthy, or there is nothing to look at. */
  @BeforeAll
  static void readThePress() throws Exception {
    consolePort = freePort();
    compose = new Compose(consolePort);
    compose.run("down", "-v");
    compose.run("build", "-q", "topics");
    compose.run("up", "-d", "--no-build");
    verdict =
        compose.run(
            "run",
            "--rm",
            "topics",
            "press",
            "check",
            "--host=" + Compose.PRESS,
            "--bootstrap-servers=kafka:9092",
            "--wait=PT4M");
    for (String service : KAFKA) {
      CONTAINERS.put(service, RunningContainer.of(compose, service));
    }
    for (String service : ROLES) {
      CONTAINERS.put(service, RunningContainer.of(compose, service));
    }
  }

  @AfterAll
  static void stop() throws Exception {
    if (compose != null) {
      compose.run("down", "-v", "-t", "5");
    }
  }

  @Test
  void theExpectedIncidents_stand() {
    assertThat(verdict).contains("expected incidents stand");
  }

  @Test
  void theConsole_showsThemAll() throws Exception {
    URI health = URI.create("http://127.0.0.1:" + consolePort + "/health");
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"open_incidents\":" + Expectation.ofPress().incidents().size());
  }

  @Test
  void theConsoleAlone_isReachedFromOutside_byThisMachine() {
    CONTAINERS.forEach(
        (service, container) -> {
          if (service.equals("console")) {
            assertThat(container.reachedAt()).containsOnly("127.0.0.1");
          } else {
            assertThat(container.reachedAt()).as(service).isEmpty();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("roles")
  void aRole_mayDoNothingThatItNeedNot(String service) {
    RunningContainer container = container(service);

    assertThat(container.status())
        .containsEntry("Uid", "10001 10001 10001 10001")
        .containsEntry("Gid", "10001 10001 10001 10001")
        .containsEntry("CapPrm", NO_CAPABILITIES)
        .containsEntry("CapEff", NO_CAPABILITIES)
        .containsEntry("CapBnd", NO_CAPABILITIES)
        .containsEntry("NoNewPrivs", "1");
    assertThat(container.root()).contains("ro");
    assertThat(container.memoryBytes()).isEqualTo(container.memoryAsked());
    assertThat(container.memoryBytes()).isBetween(256L << 20, 1L << 30);
  }

  @ParameterizedTest
  @MethodSource("kafka")
  void kafka_isUnprivilegedAndBounded(String service) {
    RunningContainer container = container(service);

    assertThat(container.status())
        .containsEntry("Uid", "1000 1000 1000 1000")
        .containsEntry("CapBnd", NO_CAPABILITIES)
        .containsEntry("NoNewPrivs", "1");
    assertThat(container.memoryBytes()).isEqualTo(container.memoryAsked());
    assertThat(container.memoryBytes()).isBetween(256L << 20, 3L << 29);
  }

  static List<String> roles() {
    return ROLES;
  }

  static List<String> kafka() {
    return KAFKA;
  }

  private static RunningContainer container(String service) {
    return Objects.requireNonNull(CONTAINERS.get(service), service);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
