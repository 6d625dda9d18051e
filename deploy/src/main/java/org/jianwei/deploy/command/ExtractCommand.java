package org.jianwei.deploy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jianwei.ingest.batch.ExtractBatch;
import org.jianwei.ingest.batch.ExtractSources;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jianwei extract}: reads saved pages without a broker. */
@Command(
    name = "extract",
    description = "Reads saved pages: HTML files in, one article a line out as JSON Lines.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE_OR_DIR",
      arity = "1..*",
      description = "Pages as they were served; of a directory, all files below it.")
  List<Path> paths = List.of();

  @Option(
      names = "--generic",
      description = "Use no site rules, even where the page says which site it is from.")
  boolean generic;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description =
          "Directory with the site rules, and in rules/ those for sites that are not watched"
              + " (default: the shipped catalogue).")
  @Nullable Path sources;

  @Option(
      names = "--explain",
      description =
          "Instead of articles, print which rule gave which field, and what else was offered.")
  boolean explain;

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.isReadable(path)) {
        throw new ConfigException(path + ": cannot be read");
      }
    }
    try {
      ExtractBatch batch = new ExtractBatch(rules(), Clock.systemUTC().instant());
      if (explain) {
        batch.explain(paths, System.out);
      } else {
        batch.run(paths, System.out);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      System.out.flush();
    }
    return Main.DONE;
  }

  private ExtractSources rules() {
    if (generic) {
      return ExtractSources.GENERIC;
    }
    Path directory = sources == null ? Home.directory().resolve("sources") : sources;
    return ExtractSources.of(SourceCatalogue.ofDirectory(directory));
  }
}
