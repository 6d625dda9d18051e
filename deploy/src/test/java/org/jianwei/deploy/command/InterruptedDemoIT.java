package org.jianwei.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jianwei.deploy.press.edition.SiteFiles;
import org.jianwei.deploy.process.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo in a process of its own, stopped in the middle and started again. */
class InterruptedDemoIT {

  private static final long SECONDS_MAX = 150;

  @TempDir Path directory;

  @Test
  void killedInTheMiddle_theSameIncidentsStandAfterARestart() throws Exception {
    String port = freeBasePort();
    try (JavaProcess first = demo(port)) {
      first.awaitLines(6, l -> l.contains("  new  "), SECONDS_MAX);
      first.kill();
      first.awaitExit(SECONDS_MAX);
    }

    assertThatASecondStartEndsWell(port);
  }

  @Test
  void askedToStop_itEndsCleanlyAndGoesOnAtTheNextStart() throws Exception {
    String port = freeBasePort();
    try (JavaProcess first = demo(port)) {
      first.awaitLines(3, l -> l.contains("  new  "), SECONDS_MAX);
      first.stop();
      first.awaitExit(SECONDS_MAX);
      assertThat(first.lines()).contains("Stopped.");
    }

    assertThatASecondStartEndsWell(port);
  }

  private void assertThatASecondStartEndsWell(String port) throws Exception {
    try (JavaProcess second = demo(port)) {
      int exit = second.awaitExit(SECONDS_MAX);
      assertThat(exit).as(String.join("\n", second.lines())).isEqualTo(Main.DONE);
      assertThat(second.lines()).anyMatch(l -> l.contains("expected incidents stand"));
    }
  }

  private JavaProcess demo(String pressPort) throws Exception {
    return JavaProcess.start(
        Main.class.getName(),
        List.of(
                "demo",
                "--once",
                "--data",
                directory.toString(),
                "--press-port",
                pressPort,
                "--broker-port",
                "0",
                "--console-port",
                "0")
            .toArray(String[]::new));
  }

  /**
   * Both starts must serve the press at the same addresses, or its articles would be others. Below
   * the ports that systems hand out (from 32768), so that no client takes one between the starts.
   */
  private static String freeBasePort() {
    int sites = SiteFiles.readAll().size();
    return IntStream.iterate(20_000, port -> port < 32_000, port -> port + sites)
        .filter(port -> IntStream.range(port, port + sites).allMatch(InterruptedDemoIT::isFree))
        .mapToObj(Integer::toString)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
