package org.jianwei.classify.secondreader;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A local endpoint that speaks the chat completions protocol, and fails as it is told to. */
public final class ChatServer implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Deque<Script> scripts = new ArrayDeque<>();
  private final List<String> bodies = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  /** How one request is answered. */
  private interface Script {
    void play(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private ChatServer(HttpServer server) {
    this.server = server;
  }

  /** A server on a free port of this machine. */
  public static ChatServer start() throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    ChatServer chat = new ChatServer(HttpServer.create(address, 0));
    chat.server.setExecutor(chat.threads);
    chat.server.createContext("/v1/chat/completions", chat::handle);
    chat.server.start();
    return chat;
  }

  /** The base address. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  /** The next request gets a completion with this message; the last script is played for ever. */
  public synchronized ChatServer says(String content) {
    return raw(200, completion(content, "stop"));
  }

  synchronized ChatServer cutOff() {
    return raw(200, completion("{\"label\": {\"va", "length"));
  }

  synchronized ChatServer raw(int status, String body, String... header) {
    scripts.add(
        exchange -> {
          for (int i = 0; i + 1 < header.length; i += 2) {
            exchange.getResponseHeaders().add(header[i], header[i + 1]);
          }
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
          }
        });
    return this;
  }

  synchronized ChatServer neverEnds() {
    scripts.add(exchange -> closed.await());
    return this;
  }

  synchronized ChatServer breaksOff() {
    scripts.add(
        exchange -> {
          exchange.sendResponseHeaders(200, 10_000);
          exchange.getResponseBody().write("{\"choices\": [".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          exchange.close();
        });
    return this;
  }

  /** The bodies of the requests so far. */
  public synchronized List<String> bodies() {
    return List.copyOf(bodies);
  }

  synchronized List<String> keys() {
    return List.copyOf(keys);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Script script;
    synchronized (this) {
      bodies.add(body);
      keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
      script = scripts.size() > 1 ? scripts.remove() : scripts.element();
    }
    try {
      script.play(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private static String completion(String content, String finish) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("object", "chat.completion");
    ObjectNode choice = root.putArray("choices").addObject();
    choice.put("finish_reason", finish);
    choice.putObject("message").put("role", "assistant").put("content", content);
    return root.toString();
  }
}
