package org.jianwei.deploy.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jianwei.ingest.check.EntryCheck;
import org.jianwei.ingest.check.SourceCheck;
import org.jianwei.ingest.http.HttpFetcher;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.visit.Visitor;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jianwei sources check}: visits each source once and says how it is. */
@Command(
    name = "check",
    description =
        "Visits each entry of the sources once, and the newest article of each entry, with the"
            + " manners of the line, and prints what it found. Nothing is kept.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:something is wrong; the list below the table says what",
      "2:cannot start as it was called or configured"
    })
final class SourcesCheckCommand implements Callable<Integer> {

  /** How long one entry may take: long enough for a slow host with twenty entries. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Mixin VisitOptions visits = new VisitOptions();

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "Directory with one YAML file per source (default: the shipped catalogue).")
  @Nullable Path sources;

  @Option(
      names = "--silent-after",
      paramLabel = "DURATION",
      defaultValue = "P30D",
      description =
          "An entry whose newest article is older counts as wrong (default: ${DEFAULT-VALUE}).")
  Duration silentAfter = Duration.ofDays(30);

  @Parameters(paramLabel = "ID", arity = "0..*", description = "Check only these sources.")
  List<String> ids = List.of();

  @Override
  public Integer call() {
    SourceCatalogue catalogue =
        SourceCatalogue.ofDirectory(
            sources == null ? Home.directory().resolve("sources") : sources);
    List<Source> chosen = chosen(catalogue);
    try (HttpFetcher fetcher = visits.fetcher()) {
      Visitor visitor = new Visitor(fetcher::fetch, Clock.systemUTC());
      SourceCheck check =
          new SourceCheck(catalogue, visitor, Clock.systemUTC(), silentAfter, PATIENCE);
      List<EntryCheck> checks = check.check(chosen);
      System.out.print(CheckReport.of(checks));
      return checks.stream().allMatch(EntryCheck::isFine) ? Main.DONE : Main.NOT_AS_EXPECTED;
    }
  }

  private List<Source> chosen(SourceCatalogue catalogue) {
    return ids.isEmpty()
        ? catalogue.sources()
        : ids.stream()
            .map(
                id ->
                    catalogue
                        .source(id)
                        .orElseThrow(
                            () -> new ConfigException("the catalogue has no source " + id)))
            .toList();
  }
}
