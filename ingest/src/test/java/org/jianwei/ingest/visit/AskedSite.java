package org.jianwei.ingest.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on loopback that notes what it is asked, and when. */
public final class AskedSite implements AutoCloseable {

  /** One request. */
  public record Asked(String path, Instant at) {}

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  public AskedSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    on("/", 404, "text/plain", "nothing here");
    server.setExecutor(threads);
    server.start();
  }

  /** A path and what it answers. */
  public AskedSite on(String path, int status, String type, String body) {
    return answer(path, status, "Content-Type", type, body.getBytes(UTF_8));
  }

  /** A path that redirects. */
  public AskedSite redirect(String path, String target) {
    return answer(path, 302, "Location", target, new byte[0]);
  }

  private AskedSite answer(String path, int status, String header, String value, byte[] bytes) {
    if (!path.equals("/")) {
      try {
        server.removeContext(path);
      } catch (IllegalArgumentException none) {
        // The path had no answer before.
      }
    }
    server.createContext(
        path,
        exchange -> {
          asked.add(new Asked(exchange.getRequestURI().toString(), Instant.now()));
          try (exchange) {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
    return this;
  }

  /** What was asked so far, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** The paths that were asked so far, in order. */
  public List<String> paths() {
    return asked.stream().map(Asked::path).toList();
  }

  /** The absolute address of a path. */
  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
