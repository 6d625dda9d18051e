package org.jianwei.console.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.jianwei.console.Golden;
import org.jianwei.console.incident.IncidentIndex;
import org.jianwei.console.source.SourceIndex;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleServerTest {

  private static final ConsoleSettings ANY_PORT = ConsoleSettings.local(0);
  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");
  private static final String WELL = Golden.source("source-health.well").source();
  private static final Incident INCIDENT = Golden.incident(Golden.COMPANION);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Tally tally = new Tally();
  private final SourceIndex sources = new SourceIndex();
  private Health health = Health.of(Health.State.RUNNING);
  private ConsoleServer server;
  private URI address;

  @BeforeEach
  void start() {
    IncidentIndex index = new IncidentIndex();
    index.put(INCIDENT, Golden.bytes(Golden.COMPANION));
    sources.put(Golden.source("source-health.well"));
    sources.put(Golden.source("source-health.login-page"));
    server = server(index);
    server.start(ANY_PORT);
    address = server.address(ANY_PORT);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void list_isAPage() throws Exception {
    HttpResponse<String> answer = get("/?lang=zh");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(answer.body()).contains(INCIDENT.titleZh());
  }

  @Test
  void language_comesFromTheReaderUnlessAskedFor() throws Exception {
    assertThat(get("/", "Accept-Language", "zh-CN,en;q=0.5").body()).contains("lang=\"zh\">");
    assertThat(get("/?lang=en", "Accept-Language", "zh-CN").body()).contains("<html lang=\"en\">");
  }

  @ParameterizedTest
  @CsvSource({
    "/?lang=en&label=AI+incident, true",
    "/?lang=en&label=AI+hazard, false",
    "/?lang=en&harm=Psychological, true",
    "/?lang=en&harm=Environmental, false",
    "/?lang=en&q=%E7%9C%A0%E6%9C%88, true",
    "/?lang=en&q=nowhere, false",
    "/?lang=en&label=&harm=&q=, true",
    "/?lang=en&page=none, true",
    "/?lang=en&page=99999999999, true",
  })
  void list_holdsWhatMatches(String path, boolean held) throws Exception {
    assertThat(get(path).body().contains(INCIDENT.title())).isEqualTo(held);
  }

  @Test
  void incident_isAPage() throws Exception {
    HttpResponse<String> answer = get("/incidents/" + INCIDENT.id() + "?lang=en");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Labels and their quotes", INCIDENT.rationale());
  }

  @Test
  void incidentAsJson_isTheRecordByteForByte() throws Exception {
    HttpResponse<byte[]> answer =
        client.send(
            request("/incidents/" + INCIDENT.id() + ".json").build(), BodyHandlers.ofByteArray());

    assertThat(answer.body()).isEqualTo(Golden.bytes(Golden.COMPANION));
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/incidents/2026-01-01-0000",
        "/incidents/2026-01-01-0000.json",
        "/incidents/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/incidents/%2e%2e%2fsecret",
        "/incidents/.json",
        "/nothing",
        "/words.yaml",
      })
  void whatIsNotThere_isAPageThatSaysSo(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("<script");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sources", "/metrics", "/nothing", "/health", "/style.css"})
  void everyAnswer_hasTheSecurityHeaders(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe", "script-src");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @Test
  void pages_holdNeitherScriptNorInlineStyle() throws Exception {
    assertThat(get("/").body() + get("/sources").body() + get("/incidents/" + INCIDENT.id()).body())
        .doesNotContain("<script", "<style", " style=", " onclick", "http-equiv");
  }

  @Test
  void styleSheet_isOne() throws Exception {
    assertThat(get("/style.css").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/css");
  }

  @Test
  void health_saysStateAndNumber() throws Exception {
    JsonNode answer = new ObjectMapper().readTree(get("/health").body());

    assertThat(answer.path("state").asText()).isEqualTo("RUNNING");
    assertThat(answer.path("open_incidents").asInt()).isEqualTo(1);
  }

  @Test
  void health_ofAServiceThatFailed_isAnErrorStatus() throws Exception {
    health = new Health(Health.State.FAILED, "reading stopped");

    assertThat(get("/health").statusCode()).isEqualTo(503);
    assertThat(get("/health").body()).contains("reading stopped");
  }

  @Test
  void metrics_areCountersByStepAndOutcome() throws Exception {
    tally.count("console", "incident");

    assertThat(get("/metrics").body())
        .contains("jianwei_records_total{outcome=\"incident\",step=\"console\"} 1.0\n")
        .contains("jianwei_open_incidents 1.0\n")
        .contains("jianwei_source_failure_streak{source=\"linjiang-wire\"} 4.0\n");
  }

  @Test
  void sources_areAPageWithTheWorstFirst() throws Exception {
    HttpResponse<String> answer = get("/sources?lang=en");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(answer.body())
        .containsSubsequence("answers, but cannot be read", "id=\"" + WELL + "\"");
  }

  @Test
  void everyPage_leadsToTheSources() throws Exception {
    assertThat(get("/?lang=zh").body()).contains("<a href=\"/sources?lang=zh\">来源</a>");
  }

  @Test
  void writingMethods_areRefused() throws Exception {
    HttpRequest post = request("/").POST(HttpRequest.BodyPublishers.ofString("x=1")).build();

    assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isBetween(404, 405);
  }

  @Test
  void takenPort_isOneClearMessage() {
    ConsoleSettings taken = ConsoleSettings.local(address.getPort());
    try (ConsoleServer second = server(new IncidentIndex())) {
      assertThatThrownBy(() -> second.start(taken))
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("127.0.0.1:" + address.getPort())
          .hasMessageContaining("taken");
    }
  }

  @Test
  void addressThatIsNotOurs_isOneClearMessage() {
    ConsoleSettings elsewhere = new ConsoleSettings("192.0.2.1", 0);
    try (ConsoleServer second = server(new IncidentIndex())) {
      assertThatThrownBy(() -> second.start(elsewhere))
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("192.0.2.1");
    }
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1, -1", "127.0.0.1, 65536", "'', 8080"})
  void settingsOutOfRange_areRefused(String host, int port) {
    assertThatThrownBy(() -> new ConsoleSettings(host, port)).isInstanceOf(ConfigException.class);
  }

  private ConsoleServer server(IncidentIndex index) {
    return new ConsoleServer(index, sources, tally, () -> health, () -> NOW);
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }
}
