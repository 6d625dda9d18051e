package org.jianwei.deploy.command;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.http.HttpFetcher;
import org.jianwei.ingest.suggest.SourceSuggestion;
import org.jianwei.ingest.visit.Visitor;
import org.jianwei.runtime.config.ConfigException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jianwei sources suggest}: a first source file for a site. */
@Command(
    name = "suggest",
    description =
        "Looks at a site for feeds, sitemaps of news and lists of articles, tries what it finds,"
            + " and prints a source file. What it tried goes to the error output.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:a source file was printed",
      "1:the site could not be read, or has nothing to watch",
      "2:cannot start as it was called or configured"
    })
final class SourcesSuggestCommand implements Callable<Integer> {

  @Mixin VisitOptions visits = new VisitOptions();

  @Parameters(paramLabel = "URL", description = "The home page, or the page of a channel.")
  String url = "";

  @Override
  public Integer call() {
    if (HostKey.of(url).isEmpty()) {
      throw new ConfigException(url + ": no address; use one such as https://www.example.org/");
    }
    try (HttpFetcher fetcher = visits.fetcher()) {
      Visitor visitor = new Visitor(fetcher::fetch, Clock.systemUTC());
      Optional<String> yaml =
          new SourceSuggestion(visitor, Clock.systemUTC(), System.err::println).suggest(url);
      yaml.ifPresent(System.out::print);
      if (yaml.isEmpty()) {
        System.err.println("jianwei: found nothing to watch at " + url);
      }
      return yaml.isPresent() ? Main.DONE : Main.NOT_AS_EXPECTED;
    }
  }
}
