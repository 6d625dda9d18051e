package org.jianwei.ingest.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on loopback that answers as a test says, and remembers what it was asked. */
final class LocalSite implements AutoCloseable {

  final List<Headers> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  LocalSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.start();
  }

  /** What a path does with a request. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  LocalSite on(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestHeaders());
          try (exchange) {
            answer.to(exchange);
          }
        });
    return this;
  }

  /** A path with a fixed answer. */
  LocalSite on(String path, int status, Map<String, String> headers, byte[] body) {
    return on(path, exchange -> send(exchange, status, headers, body));
  }

  static void send(HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  int port() {
    return server.getAddress().getPort();
  }

  String host() {
    return "127.0.0.1:" + port();
  }

  String url(String path) {
    return "http://" + host() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
