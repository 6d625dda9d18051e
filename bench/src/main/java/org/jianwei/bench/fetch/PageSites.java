package org.jianwei.bench.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Sites with small pages, each at a loopback address of its own, all answered by one server in this
 * process: what they cost is told apart.
 */
final class PageSites implements AutoCloseable {

  private static final int THREADS = 4;
  private static final int BACKLOG = 1_000;
  private static final int HOSTS_IN_A_BLOCK = 250;
  private static final byte[] PAGE = page();

  private final ExecutorService executor =
      Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "sites"));
  private final HttpServer server;

  private PageSites(HttpServer server) {
    this.server = server;
    server.createContext("/", this::answer);
    server.setExecutor(executor);
    server.start();
  }

  static PageSites start() throws IOException {
    // By default the JDK's server closes what lies idle beyond 200 connections, and waits for
    // acknowledgements between head and body; no news site does either.
    System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
    System.setProperty("sun.net.httpserver.nodelay", "true");
    return new PageSites(HttpServer.create(new InetSocketAddress(0), BACKLOG));
  }

  /** The first so many sites, as {@code address:port}. */
  List<String> hosts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "127.1." + i / HOSTS_IN_A_BLOCK + "." + (1 + i % HOSTS_IN_A_BLOCK))
        .map(address -> address + ":" + server.getAddress().getPort())
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(robots ? 404 : 200, robots ? -1 : PAGE.length);
      if (!robots) {
        exchange.getResponseBody().write(PAGE);
      }
    }
  }

  private static byte[] page() {
    String text = "这一页只为测量速度而写，讲的是庄稼和天气。".repeat(20);
    return ("<html><head><title>测速页</title></head><body><p>" + text + "</p></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
