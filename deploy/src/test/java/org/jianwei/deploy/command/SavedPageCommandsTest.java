package org.jianwei.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --explain} and {@code sources test}, called as a person calls them. */
class SavedPageCommandsTest {

  private static final String PAGE =
      """
      <html><head><meta charset="utf-8"><title>灯塔换上新灯_海角日报</title></head><body>
      <h1>灯塔换上新灯</h1><div class="when">2025-09-01 08:00</div>
      <div id="story"><p>海角的灯塔昨天换上了新灯，守塔人说，夜里的光比从前亮了一倍，渔船都看得见。</p>
      <p>换灯用了三天，工人把旧灯送进了镇上的展览馆，下个月起可以参观。</p></div></body></html>
      """;

  @TempDir Path directory;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private PrintStream out;
  private PrintStream err;

  @BeforeEach
  void listen() {
    out = System.out;
    err = System.err;
    System.setProperty("jianwei.home", "..");
    PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
    System.clearProperty("jianwei.home");
  }

  @Test
  void extractExplain_savedPage_namesWhatGaveEachField() throws IOException {
    int exit = Main.run("extract", "--generic", "--explain", page().toString());

    assertThat(exit).isEqualTo(Main.DONE);
    assertThat(message()).contains("灯塔换上新灯", "published_at", "2025-09-01T08:00", "density");
  }

  @Test
  void extractExplain_fileThatIsNotThere_cannotStartAndIsNamed() {
    int exit = Main.run("extract", "--explain", directory.resolve("none.html").toString());

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains("none.html");
  }

  @Test
  void sourcesTest_selectorsThatAllMatch_isDone() throws IOException {
    int exit = Main.run("sources", "test", source("#story").toString(), page().toString());

    assertThat(message()).contains("#story");
    assertThat(exit).isEqualTo(Main.DONE);
  }

  @Test
  void sourcesTest_selectorThatMatchesNothing_isToldByTheExitCode() throws IOException {
    int exit = Main.run("sources", "test", source("#elsewhere").toString(), page().toString());

    assertThat(message()).contains("#elsewhere");
    assertThat(exit).isEqualTo(Main.NOT_AS_EXPECTED);
  }

  @Test
  void sourcesTest_unknownSource_cannotStart() throws IOException {
    int exit = Main.run("sources", "test", "no-such-source", page().toString());

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(message()).contains("no-such-source");
  }

  private Path page() throws IOException {
    return Files.writeString(directory.resolve("page.html"), PAGE);
  }

  private Path source(String body) throws IOException {
    return Files.writeString(
        directory.resolve("cape.yaml"),
        """
        id: cape
        name: 海角日报
        language: zh
        publisher: 海角日报
        verified: never
        entries:
          - {kind: list, url: "https://www.cape.example/"}
        article: {title: h1, time: .when, body: "%s"}
        """
            .formatted(body));
  }

  private String message() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
