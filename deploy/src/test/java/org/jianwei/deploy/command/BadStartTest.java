package org.jianwei.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot work says so in one message and does not start. */
class BadStartTest {

  @TempDir Path directory;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private PrintStream err;

  @BeforeEach
  void listen() {
    err = System.err;
    System.setProperty("jianwei.home", "..");
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setErr(err);
    System.clearProperty("jianwei.home");
  }

  @Test
  void sourceWithATypo_isNamedWithFileAndLine() throws Exception {
    Path sources = Files.createDirectory(directory.resolve("sources"));
    Files.writeString(sources.resolve("one.yaml"), "id: one\nnmae: 某报\n");

    int exit = run("--sources", sources.toString());

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains("one.yaml:2").contains("nmae");
  }

  @Test
  void takenBrokerPort_isNamedWithTheOptionThatHelps() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int exit = run("--broker-port", Integer.toString(taken.getLocalPort()));

      assertThat(exit).isEqualTo(Main.CANNOT_START);
      assertThat(message()).contains("" + taken.getLocalPort()).contains("--broker-port");
    }
  }

  @Test
  void dataDirectoryThatIsAFile_isNamedWithTheOptionThatHelps() throws Exception {
    Path file = Files.createFile(directory.resolve("file"));

    int exit = run("--data", file.toString());

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains(file.toString()).contains("--data");
  }

  @Test
  void crosswalkWithAWrongId_isNamedWithFileAndLine() throws Exception {
    Path file = directory.resolve("crosswalk.yaml");
    Files.writeString(file, "incidents:\n  - {id: 2026-01-16-1f3a, aim: [somewhere]}\n");

    int exit = run("--crosswalk", file.toString());

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains("crosswalk.yaml:2").contains("2025-09-20-c0de");
  }

  @Test
  void unknownRole_isNamedBesideThoseThatThereAre() {
    int exit = run("--roles", "fetcher,printer");

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains("printer").contains("frontier, fetcher, reader");
  }

  @Test
  void clientConfigWithoutACluster_isRefused() {
    int exit = run("--client-config", "tls.properties");

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains("--bootstrap-servers");
  }

  @Test
  void proxyThatIsNone_isNamedWithWhatToWrite() {
    int exit = run("--proxy", "proxy.local");

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains("proxy.local").contains("socks5://HOST:PORT");
  }

  @Test
  void allowedAddressThatIsAName_isRefused() {
    int exit = run("--allow-address", "press.local");

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains("press.local").contains("IP address");
  }

  @Test
  void variableOfTheInstanceThatIsNotSet_isNamed() {
    int exit = run("--instance-from", "JIANWEI_NO_SUCH_VARIABLE");

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains("JIANWEI_NO_SUCH_VARIABLE");
  }

  @Test
  void unknownOption_isRefusedWithUsage() {
    int exit = run("--dta", "x");

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains("--dta").contains("Usage: jianwei run");
  }

  private int run(String... more) {
    List<String> args =
        new ArrayList<>(List.of("run", "--contact=test@localhost", "--console-port=0"));
    if (!List.of(more).contains("--data")) {
      args.add("--data=" + directory.resolve("data"));
    }
    args.addAll(List.of(more));
    return Main.run(args.toArray(String[]::new));
  }

  private String message() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
