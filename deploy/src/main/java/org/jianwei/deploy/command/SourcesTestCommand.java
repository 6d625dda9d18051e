package org.jianwei.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jianwei.ingest.batch.RuleTrial;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.config.StrictYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jianwei sources test}: tries the rules of a source on a saved page. */
@Command(
    name = "test",
    description =
        "Reads a saved page with the article rules of a source, and says of each selector what it"
            + " matched.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every selector matches something",
      "1:a selector matches nothing",
      "2:cannot start as it was called or configured"
    })
final class SourcesTestCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      description = "A source file (*.yaml), or the id of a source in the shipped catalogue.")
  String source = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "A page of it, as it was served.")
  Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new ConfigException(file + ": cannot be read");
    }
    RuleTrial.Result result =
        RuleTrial.run(source(), file, Files.readAllBytes(file), Clock.systemUTC().instant());
    System.out.print(result.report());
    System.out.flush();
    return result.allMatched() ? Main.DONE : Main.NOT_AS_EXPECTED;
  }

  private Source source() throws IOException {
    Path path = Path.of(source);
    if (Files.isRegularFile(path)) {
      return StrictYaml.read(Files.readString(path), Source.class, path);
    }
    return SourceCatalogue.ofDirectory(Home.directory().resolve("sources"))
        .source(source)
        .orElseThrow(() -> new ConfigException(source + ": is no file and no id in the catalogue"));
  }
}
