package org.jianwei.deploy.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jianwei.aggregate.incident.Crosswalk;
import org.jianwei.classify.secondreader.SecondReaderSettings;
import org.jianwei.deploy.health.HealthFile;
import org.jianwei.deploy.line.ChangeTicker;
import org.jianwei.deploy.line.IncidentWatch;
import org.jianwei.deploy.line.Line;
import org.jianwei.deploy.line.LineSettings;
import org.jianwei.deploy.line.ProductVersion;
import org.jianwei.deploy.line.Role;
import org.jianwei.ingest.source.LiveCatalogue;
import org.jianwei.ingest.stream.IngestSettings;
import org.jianwei.runtime.config.ConfigException;
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
      names = "--instance-from",
      paramLabel = "VARIABLE",
      description =
          "Take the name from this environment variable instead, such as HOSTNAME in a container.")
  @Nullable String instanceFrom;

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
    LineSettings settings = settings();
    Line line = Line.start(settings, phrase -> System.out.println("... " + phrase));
    boolean watched = settings.roles().contains(Role.AGGREGATE);
    try (StopHook stop = StopHook.register(System.out, System.err, parts(line, watched))) {
      greet(line, watched);
      return StopHook.watch(line, System.err);
    }
  }

  /** Changes are shown by the process that makes them. */
  private AutoCloseable[] parts(Line line, boolean watched) {
    List<AutoCloseable> parts = new ArrayList<>();
    parts.add(HealthFile.keep(kept.data, line::health, Clock.systemUTC()));
    if (watched) {
      ChangeTicker ticker = new ChangeTicker(System.out, Clock.systemUTC());
      parts.add(IncidentWatch.start(line.kafka(), true, ticker::print));
    }
    parts.add(line);
    return parts.toArray(AutoCloseable[]::new);
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
            .ofInstance(instanceName())
            .withAllowed(Set.copyOf(visits.allowed))
            .withProxy(visits.proxy),
        options.console(),
        secondReader,
        crosswalk == null ? Crosswalk.none() : Crosswalk.read(crosswalk));
  }

  private String instanceName() {
    if (instanceFrom == null) {
      return instance;
    }
    String name = System.getenv(instanceFrom);
    if (name == null) {
      throw new ConfigException(
          "--instance-from " + instanceFrom + ": the environment has no such variable");
    }
    return name;
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

  private static void greet(Line line, boolean watched) {
    System.out.println("Kafka:   " + line.kafka().bootstrapServers());
    if (line.consoleAddress() != null) {
      System.out.println("Console: " + line.consoleAddress());
    }
    System.out.println(
        watched ? "Changes appear below as they happen. Stop with Ctrl-C." : "Stop with Ctrl-C.");
  }
}
