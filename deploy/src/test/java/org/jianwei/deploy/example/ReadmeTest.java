package org.jianwei.deploy.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what is tested. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void theConsumerExample_isTheOneThatTheTestsRun() throws IOException {
    String source =
        read(ROOT.resolve("deploy/src/test/java/org/jianwei/deploy/example/ReadIncidents.java"));
    String begin = "// README: begin\n";
    String example =
        source.substring(
            source.indexOf(begin) + begin.length(), source.indexOf("    // README: end"));

    assertThat(read(ROOT.resolve("README.md"))).contains(example.stripTrailing().stripIndent());
  }

  @Test
  void ciRunsTheCommandsOfTheReadme() throws IOException {
    String readme = read(ROOT.resolve("README.md"));
    String ci = read(ROOT.resolve(".ci/run"));

    for (String command : new String[] {"mvn -B verify", "./jianwei demo --once"}) {
      assertThat(readme).contains(command);
      assertThat(ci).contains(command);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
