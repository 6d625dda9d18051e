package org.jianwei.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jianwei.deploy.press.Press;
import org.jianwei.deploy.press.PressSettings;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesSuggestTest {

  @TempDir Path directory;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
  private PrintStream out;
  private PrintStream err;

  @BeforeEach
  void listen() {
    out = System.out;
    err = System.err;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void siteOfThePress_givesAFileThatTheCatalogueReads() throws Exception {
    try (Press press = Press.start(new PressSettings(0, Clock.systemUTC(), 100_000))) {
      String page = press.site("yuanshan").orElseThrow().url("/list/all.html");

      int exit = Main.run("sources", "suggest", "--contact=a@b", "--allow-loopback", page);

      assertThat(exit).isEqualTo(Main.DONE);
    }
    Files.write(directory.resolve("suggested.yaml"), printed.toByteArray());
    Source source = SourceCatalogue.ofDirectory(directory).sources().get(0);
    assertThat(source.name()).isEqualTo("远山财经");
    assertThat(source.entries())
        .anySatisfy(e -> assertThat(e.url().getPath()).isEqualTo("/rss.xml"));
    assertThat(complained.toString(StandardCharsets.UTF_8)).contains("/robots.txt");
  }

  @Test
  void whatIsNoAddress_isRefused() {
    assertThat(Main.run("sources", "suggest", "--contact=a@b", "harbour news"))
        .isEqualTo(Main.CANNOT_START);
  }
}
