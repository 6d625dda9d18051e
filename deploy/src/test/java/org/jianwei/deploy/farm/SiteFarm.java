package org.jianwei.deploy.farm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jianwei.deploy.farm.FarmSite.Fault;

/** The sites, told apart by name at one HTTP server, and their access log. */
final class SiteFarm implements AutoCloseable {

  private static final Duration SLOW = Duration.ofMillis(800);
  private static final int THREADS = 16;

  private final InstantSource clock;
  private final HttpServer server;
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
  private final FarmPages pages;
  private final Map<String, FarmSite> sites;
  private final Map<String, Integer> visits = new ConcurrentHashMap<>();
  private final Map<HttpExchange, Visit> slowVisits = new ConcurrentHashMap<>();
  private final Queue<Access> log = new ConcurrentLinkedQueue<>();
  private volatile Instant openedAt = Instant.MAX;

  private SiteFarm(int count, InstantSource clock, HttpServer server) {
    this.clock = clock;
    this.server = server;
    this.pages = new FarmPages(server.getAddress().getPort());
    this.sites =
        IntStream.range(0, count)
            .mapToObj(FarmSite::new)
            .collect(Collectors.toMap(FarmSite::host, Function.identity()));
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** A farm that lists no article yet. */
  static SiteFarm start(int count, InstantSource clock) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    return new SiteFarm(count, clock, HttpServer.create(address, 1_000));
  }

  /** From now on articles appear. */
  void open() {
    openedAt = clock.instant();
  }

  List<FarmSite> sites() {
    return sites.values().stream().sorted(Comparator.comparing(FarmSite::number)).toList();
  }

  String hostKey(FarmSite site) {
    return site.host() + ":" + server.getAddress().getPort();
  }

  /** What was answered so far, in the order of arrival. */
  List<Access> log() {
    return log.stream().sorted(Comparator.comparing(Access::arrivedAt)).toList();
  }

  /**
   * How many requests of a client wait for a slow answer that will not come yet.
   *
   * @param contact what the client's User-Agent names as the contact
   */
  long waiting(String contact) {
    Instant fresh = clock.instant().minus(SLOW.dividedBy(2));
    return slowVisits.values().stream()
        .filter(v -> v.userAgent().contains(contact) && v.arrivedAt().isAfter(fresh))
        .count();
  }

  /** Requests in each ten seconds since the first. */
  String traffic() {
    List<Access> all = log();
    Map<Long, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    a -> Duration.between(all.get(0).arrivedAt(), a.arrivedAt()).toSeconds() / 10,
                    TreeMap::new,
                    Collectors.counting()));
    return "requests in each ten seconds: " + counts;
  }

  /** Writes a source file for each site. */
  Path writeSources(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (FarmSite site : sites()) {
      Files.writeString(
          directory.resolve(site.id() + ".yaml"), site.yaml(server.getAddress().getPort()));
    }
    return directory;
  }

  /** Writes the DNS of the farm, as {@code jdk.net.hosts.file} reads it. */
  Path writeHosts(Path file) throws IOException {
    List<String> lines =
        sites().stream()
            .map(s -> (s.fault() == Fault.DEAD ? "127.0.0.2 " : "127.0.0.1 ") + s.host())
            .toList();
    return Files.write(file, lines, StandardCharsets.US_ASCII);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) {
    Instant arrivedAt = clock.instant();
    String host = exchange.getRequestHeaders().getFirst("Host").split(":")[0];
    FarmSite site = sites.get(host);
    String path = exchange.getRequestURI().getPath();
    int before = visits.merge(host + path, 1, Integer::sum) - 1;
    Duration wait = Duration.ZERO;
    if (site.fault() == Fault.SLOW) {
      wait = SLOW;
      String userAgent = exchange.getRequestHeaders().getFirst("User-Agent");
      slowVisits.put(exchange, new Visit(userAgent, arrivedAt));
    }
    ScheduledFuture<?> unused =
        threads.schedule(
            () -> answer(exchange, site, path, before, arrivedAt),
            wait.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private void answer(
      HttpExchange exchange, FarmSite site, String path, int before, Instant arrivedAt) {
    slowVisits.remove(exchange);
    Instant now = clock.instant();
    Instant opened = openedAt;
    Duration open = opened.isAfter(now) ? Duration.ofSeconds(-1) : Duration.between(opened, now);
    FarmReply reply = pages.answer(site, path, before, open, now);
    if (reply.status() == 200 && site.answersConditionally()) {
      reply = reply.validated(exchange.getRequestHeaders().getFirst("If-None-Match"));
    }
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      // Before the last byte goes out: a client that counts from its end is never later than this.
      log.add(
          new Access(site, path, reply.status(), arrivedAt, clock.instant(), reply.notBefore()));
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the client is gone", e);
    }
  }

  private record Visit(String userAgent, Instant arrivedAt) {}
}
