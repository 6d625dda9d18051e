package org.jianwei.deploy.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.deploy.line.BrokerChoice;
import org.jianwei.deploy.line.IncidentWatch;
import org.jianwei.deploy.line.Line;
import org.jianwei.deploy.line.LineSettings;
import org.jianwei.deploy.line.Outcomes;
import org.jianwei.deploy.line.PouredRow;
import org.jianwei.deploy.line.Pouring;
import org.jianwei.deploy.line.ProductVersion;
import org.jianwei.deploy.line.Role;
import org.jianwei.deploy.line.TemporaryDirectory;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.stream.IngestSettings;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jianwei pour}: articles that were collected elsewhere, through the line. */
@Command(
    name = "pour",
    description =
        "Feeds collected articles, in their order, through classify and aggregate on a broker of its"
            + " own, waits until each has one outcome, and prints the incidents as JSON Lines.",
    mixinStandardHelpOptions = true)
final class PourCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Parameters(
      paramLabel = "FILE",
      description =
          "JSON Lines, plain or .gz: {\"url\" or \"id\", \"title\", \"text\" or \"body\", \"date\"?,"
              + " \"source\"?}.")
  Path file = Path.of("");

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "2147483647",
      description = "Read only the first N lines.")
  int limit;

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      description =
          "Write every change event here as well, as JSON Lines in the order of its topic.")
  @Nullable Path changes;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Article> articles = read();
    try (TemporaryDirectory scratch = TemporaryDirectory.create("jianwei-pour")) {
      Home.logTo(scratch.path());
      LineSettings settings =
          new LineSettings(
              scratch.path().resolve("data"),
              new BrokerChoice.Embedded(0),
              EnumSet.of(Role.CLASSIFY, Role.AGGREGATE),
              () -> SourceCatalogue.of(List.of()),
              IngestSettings.defaults(ProductVersion.get(), "nobody@localhost", false),
              0);
      try (Line line = Line.start(settings, phrase -> System.err.println("... " + phrase));
          BufferedWriter told = changes == null ? null : Files.newBufferedWriter(changes);
          IncidentWatch watch =
              IncidentWatch.start(line.kafka(), false, (change, i) -> write(change, told))) {
        Outcomes outcomes = Pouring.pour(articles, line, watch, PATIENCE);
        watch.incidents().values().stream()
            .sorted(Comparator.comparing(Incident::id))
            .map(JsonCodec::writeString)
            .forEach(System.out::println);
        System.err.println(outcomes.describe());
        return outcomes.isComplete() ? Main.DONE : Main.NOT_AS_EXPECTED;
      }
    }
  }

  private static void write(IncidentChange change, @Nullable BufferedWriter told) {
    if (told != null) {
      try {
        told.write(JsonCodec.writeString(change));
        told.newLine();
      } catch (IOException e) {
        throw new UncheckedIOException("a change cannot be written", e);
      }
    }
  }

  private List<Article> read() {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader in = Inputs.open(file)) {
      String line;
      for (int n = 1; n <= limit && (line = in.readLine()) != null; n++) {
        articles.add(PouredRow.parse(line, file + ":" + n));
      }
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read (" + e + ")", e);
    }
    return articles;
  }
}
