package org.jianwei.deploy.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jianwei.aggregate.incident.Crosswalk;
import org.jianwei.classify.secondreader.SecondReaderSettings;
import org.jianwei.deploy.line.ChangeTicker;
import org.jianwei.deploy.line.IncidentWatch;
import org.jianwei.deploy.line.Line;
import org.jianwei.deploy.line.LineSettings;
import org.jianwei.deploy.line.ProductVersion;
import org.jianwei.deploy.line.Role;
import org.jianwei.ingest.source.LiveCatalogue;
import org.jianwei.ingest.stream.IngestSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jianwei run}: the line on live sources. */
@Command(
    name = "run",
    description =
        "Watches the sites of the catalogue until it is stopped. Keeps everything in the data"
            + " directory and goes on there at the next start.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @Mixin LineOptions options = new LineOptions();
  @Mixin KeptOptions kept = new KeptOptions();
  @Mixin VisitOptions visits = new VisitOptions();
  @Mixin SecondReaderOptions second = new SecondReaderOptions();

  @Option(
      names = "--roles",
      paramLabel = "ROLE",
      split = ",",
      description =
          "Run only these: frontier, fetcher, reader, classify, second-reader, aggregate, console.")
  List<String> roles = List.of();

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      defaultValue = "0",
      description =
          "Name of this process among several on one cluster: the same at each start, different"
              + " from the others (default: ${DEFAULT-VALUE}).")
  String instance = "0";

  @Option(
      names = "--crosswalk",
      paramLabel = "FILE",
      description =
          "YAML file with the ids that the OECD monitor and the AI Incident Database give to"
              + " incidents of ours.")
  @Nullable Path crosswalk;

  @Override
  public Integer call() throws InterruptedException {
    Home.logTo(kept.data);
    Line line = Line.start(settings(), phrase -> System.out.println("... " + phrase));
    ChangeTicker ticker = new ChangeTicker(System.out, Clock.systemUTC());
    IncidentWatch watch = IncidentWatch.start(line.kafka(), true, ticker::print);
    try (StopHook stop = StopHook.register(System.out, System.err, watch, line)) {
      greet(line);
      return StopHook.watch(line, System.err);
    }
  }

  private LineSettings settings() {
    SecondReaderSettings secondReader = second.settings(System.getenv());
    return new LineSettings(
        kept.data,
        options.broker(),
        chosenRoles(secondReader != null),
        LiveCatalogue.open(
            kept.sources(), Clock.systemUTC(), LiveCatalogue.EVERY_DEFAULT, RunCommand::report),
        IngestSettings.defaults(ProductVersion.get(), visits.contact, visits.allowLoopback)
            .ofInstance(instance)
            .withProxy(visits.proxy),
        options.consolePort,
        secondReader,
        crosswalk == null ? Crosswalk.none() : Crosswalk.read(crosswalk));
  }

  private Set<Role> chosenRoles(boolean withSecondReader) {
    if (!roles.isEmpty()) {
      return roles.stream().map(Role::ofWord).collect(Collectors.toSet());
    }
    return withSecondReader ? EnumSet.allOf(Role.class) : LineSettings.allRoles();
  }

  private static void report(String sentence) {
    LoggerFactory.getLogger(RunCommand.class).warn("{}", sentence);
    System.out.println("... " + sentence);
  }

  private static void greet(Line line) {
    System.out.println("Kafka:   " + line.kafka().bootstrapServers());
    if (line.consolePort() > 0) {
      System.out.println("Console: http://127.0.0.1:" + line.consolePort() + "/");
    }
    System.out.println("Changes appear below as they happen. Stop with Ctrl-C.");
  }
}
