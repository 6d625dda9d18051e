package org.jianwei.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jianwei.deploy.press.Press;
import org.jianwei.deploy.press.PressSettings;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SourcesSuggestTest {

  @TempDir Path directory;

  @RegisterExtension final Printed printed = new Printed();

  @Test
  void siteOfThePress_givesAFileThatTheCatalogueReads() throws Exception {
    try (Press press = Press.start(new PressSettings(0, Clock.systemUTC(), 100_000))) {
      String page = press.site("yuanshan").orElseThrow().url("/list/all.html");

      int exit = Main.run("sources", "suggest", "--contact=a@b", "--allow-loopback", page);

      assertThat(exit).isEqualTo(Main.DONE);
    }
    Files.writeString(directory.resolve("suggested.yaml"), printed.out());
    Source source = SourceCatalogue.ofDirectory(directory).sources().get(0);
    assertThat(source.name()).isEqualTo("远山财经");
    assertThat(source.entries())
        .anySatisfy(e -> assertThat(e.url().getPath()).isEqualTo("/rss.xml"));
    assertThat(printed.err()).contains("/robots.txt");
  }

  @Test
  void whatIsNoAddress_isRefused() {
    assertThat(Main.run("sources", "suggest", "--contact=a@b", "harbour news"))
        .isEqualTo(Main.CANNOT_START);
  }
}
