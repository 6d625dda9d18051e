package org.jianwei.deploy.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jianwei.ingest.source.LiveCatalogue;
import org.jianwei.ingest.stream.IngestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator edits the catalogue while the line runs. */
class EditedCatalogueIT {

  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  @TempDir Path directory;

  private final Map<String, Integer> visits = new ConcurrentHashMap<>();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private Path sources;
  private HttpServer site;

  @BeforeEach
  void openSite() throws IOException {
    sources = Files.createDirectories(directory.resolve("sources"));
    site = HttpServer.create(new InetSocketAddress(0), 0);
    site.createContext("/", this::answer);
    site.start();
  }

  @AfterEach
  void closeSite() {
    site.stop(0);
  }

  @Test
  void sourceAddedBrokenAndMended_isVisitedAsItsLastGoodFileSaysAndNoOtherIsHeldUp()
      throws IOException {
    write("harbour", source("harbour"));
    LiveCatalogue catalogue = LiveCatalogue.open(sources, Clock.systemUTC(), LOOK_EVERY, said::add);
    try (Line line = start(catalogue)) {
      Wait.until(() -> visits("/harbour") > 0);

      write("hill", source("hill"));
      Wait.until(() -> visits("/hill") > 0);

      write("hill", source("hill").replace("pace:", "pase:"));
      Wait.until(() -> catalogue.fault().isPresent());
      int harbourBefore = visits("/harbour");
      int hillBefore = visits("/hill");
      Wait.until(() -> visits("/harbour") > harbourBefore && visits("/hill") > hillBefore);
      assertThat(said.get(said.size() - 1)).contains("not in force").contains("hill.yaml");
      assertThat(line.failures()).isEmpty();

      write("hill", source("hill").replace("/hill", "/hill-moved"));
      Wait.until(() -> visits("/hill-moved") > 0);
      assertThat(catalogue.fault()).isEmpty();
      assertThat(said).last().isEqualTo("sources: changed hill.");
    }
  }

  private Line start(LiveCatalogue catalogue) {
    return Line.start(
        new LineSettings(
            directory.resolve("data"),
            new BrokerChoice.Embedded(0),
            EnumSet.of(Role.FRONTIER, Role.FETCHER, Role.READER),
            catalogue,
            IngestSettings.defaults("1.0", "test@localhost", true),
            0),
        phrase -> {});
  }

  /** Each source has a host of its own: one host would be asked by the pace of both. */
  private String source(String id) {
    String host = id.equals("hill") ? "127.0.0.2" : "127.0.0.1";
    return """
        id: %1$s
        name: 山海之间报
        language: zh
        publisher: 山海之间报
        verified: never
        pace: PT0.1S
        entries:
          - {kind: list, url: "http://%2$s:%3$d/%1$s", interval: PT1S}
        """
        .formatted(id, host, site.getAddress().getPort());
  }

  /** As an editor does: readers see the old file or the new one. */
  private void write(String id, String text) throws IOException {
    Path draft = Files.writeString(directory.resolve(id + ".draft"), text, StandardCharsets.UTF_8);
    Files.move(
        draft,
        sources.resolve(id + ".yaml"),
        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private int visits(String path) {
    return visits.getOrDefault(path, 0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    visits.merge(path, 1, Integer::sum);
    byte[] page =
        "<ul><li><a href=\"/2026/a1.html\">渡口镇通报一起小事</a></li></ul>"
            .getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      boolean robots = path.equals("/robots.txt");
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(robots ? 404 : 200, robots ? -1 : page.length);
      if (!robots) {
        exchange.getResponseBody().write(page);
      }
    }
  }
}
