package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every hostile site at once, beside honest ones, in a process with a small heap. */
@Timeout(60)
class HostileCrowdTest {

  private static final int OF_EACH = 12;
  private static final int HONEST = 30;

  /** The endless and the fat alone would take 120 MB, and twice as much while they grow. */
  private static final String HEAP = "-Xmx160m";

  private final RawSite site = new RawSite();

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void allAtOnce_stayWithinASmallHeapAndHoldUpNobody() throws IOException, InterruptedException {
    byte[] bomb = RawSite.gzip(new byte[20_000_000]);
    site.on("/endless", this::endless)
        .on("/fat", this::fat)
        .on("/bomb", "HTTP/1.1 200 OK\nContent-Encoding: gzip", bomb)
        .on("/drip", this::drip)
        .on("/silent", out -> site.await(60_000))
        .on("/flood", this::flood)
        .on("/loop", "HTTP/1.1 302 Found\nContent-Length: 0\nLocation: /loop", new byte[0])
        .on("/cut", "HTTP/1.1 200 OK\nContent-Length: 100000", new byte[50_000])
        .on("/honest", "HTTP/1.1 200 OK", "<p>晨报讯 渡口镇通报</p>".getBytes(UTF_8));
    List<String> urls = new ArrayList<>();
    for (String path :
        List.of("endless", "fat", "bomb", "drip", "silent", "flood", "loop", "cut")) {
      add(urls, OF_EACH, path);
    }
    add(urls, HONEST, "honest");

    String said = run(urls);

    assertThat(said).doesNotContain("OutOfMemoryError").doesNotContain("unexpected");
    assertThat(number(said, "small pages (\\d+)")).isEqualTo(HONEST);
    // On a busy machine what is endless may come to its deadline before it comes to its cap.
    assertThat(number(said, "timeout=(\\d+)")).isGreaterThanOrEqualTo(2 * OF_EACH);
    assertThat(number(said, "redirect-loop=(\\d+)")).isEqualTo(OF_EACH);
    assertThat(number(said, "slowest small page ms (\\d+)"))
        .as("no small page waits until those that hold out are given up")
        .isLessThan((int) HostileCrowd.DEADLINE.toMillis());
  }

  private void add(List<String> urls, int times, String path) {
    for (int i = 0; i < times; i++) {
      urls.add(site.url("/" + path));
    }
  }

  private static String run(List<String> urls) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-XX:+ExitOnOutOfMemoryError", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(HostileCrowd.class.getName());
    command.addAll(urls);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static int number(String said, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(said);
    assertThat(matcher.find()).as("%s in %s", pattern, said).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  private void endless(OutputStream out) throws IOException {
    out.write(RawSite.head("HTTP/1.1 200 OK\nTransfer-Encoding: chunked"));
    byte[] chunk = RawSite.chunk(new byte[16_000]);
    while (!site.await(1)) {
      out.write(chunk);
    }
  }

  private void fat(OutputStream out) throws IOException {
    out.write(RawSite.head("HTTP/1.1 200 OK\nContent-Length: 100000000"));
    byte[] part = new byte[16_000];
    while (!site.await(1)) {
      out.write(part);
    }
  }

  private void drip(OutputStream out) throws IOException {
    out.write(RawSite.head("HTTP/1.1 200 OK\nContent-Length: 100000"));
    site.drip(out, 100);
  }

  private void flood(OutputStream out) throws IOException {
    out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
    while (!site.await(0)) {
      out.write(("X-Flood: " + "x".repeat(1_000) + "\r\n").getBytes(UTF_8));
    }
  }
}
