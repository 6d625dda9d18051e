package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** A site on loopback that writes whatever bytes a test wants: no library is so impolite. */
final class RawSite implements AutoCloseable {

  final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ServerSocket server;

  RawSite() {
    try {
      server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  /** What is written to the socket, head and all; it is closed afterwards. */
  interface Answer {
    void to(OutputStream out) throws IOException;
  }

  RawSite on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** A path with a fixed head and body. */
  RawSite on(String path, String head, byte[] body) {
    return on(
        path,
        out -> {
          out.write(head(head));
          out.write(body);
        });
  }

  /** A head that says, truly, that the connection serves no second request. */
  static byte[] head(String lines) {
    return (lines.strip().replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n")
        .getBytes(ISO_8859_1);
  }

  static byte[] chunk(byte[] bytes) throws IOException {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(ISO_8859_1));
    chunk.write(bytes);
    chunk.write("\r\n".getBytes(ISO_8859_1));
    return chunk.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes one byte every so often until the site is closed or the other side has enough. */
  void drip(OutputStream out, int eachMs) throws IOException {
    while (!await(eachMs)) {
      out.write('x');
      out.flush();
    }
  }

  /** Waits; true once the site is closed. */
  boolean await(int ms) {
    try {
      return over.await(ms, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  int port() {
    return server.getLocalPort();
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  @Override
  public void close() {
    over.countDown();
    threads.shutdownNow();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      String path = path(socket);
      if (path != null) {
        asked.add(path);
        answers
            .getOrDefault(path, out -> out.write(head("HTTP/1.1 404 Not Found")))
            .to(socket.getOutputStream());
        socket.getOutputStream().flush();
        socket.shutdownOutput();
      }
    } catch (IOException e) {
      // The fetcher hung up, as it should on most that is written here.
    }
  }

  private static String path(Socket socket) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    String first = in.readLine();
    for (String line = first; line != null && !line.isEmpty(); line = in.readLine()) {
      // To the end of the head.
    }
    return first == null ? null : first.split(" ", -1)[1];
  }
}
