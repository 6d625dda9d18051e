package org.jianwei.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jianwei.aggregate.incident.Crosswalk;
import org.jianwei.deploy.line.BrokerChoice;
import org.jianwei.deploy.line.ChangeTicker;
import org.jianwei.deploy.line.IncidentWatch;
import org.jianwei.deploy.line.Line;
import org.jianwei.deploy.line.LineSettings;
import org.jianwei.deploy.line.ProductVersion;
import org.jianwei.deploy.line.TemporaryDirectory;
import org.jianwei.deploy.press.HeldClock;
import org.jianwei.deploy.press.PortTakenException;
import org.jianwei.deploy.press.Press;
import org.jianwei.deploy.press.PressSettings;
import org.jianwei.deploy.press.expectation.Expectation;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.stream.IngestSettings;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jianwei demo}: the line on a local press of made-up sites. */
@Command(
    name = "demo",
    description =
        "Starts a local press of made-up Chinese news sites and the whole line on it, so that"
            + " everything can be seen without a network.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  /** Longer than a host is left alone after a fetcher was killed that had asked it. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @Mixin LineOptions options = new LineOptions();

  @Option(
      names = "--once",
      description =
          "Stop when the press is fully read: 0 if the expected incidents stand, 1 otherwise.")
  boolean once;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep everything here and go on here (default: a directory that is deleted).")
  @Nullable Path data;

  @Option(
      names = "--press-port",
      paramLabel = "PORT",
      defaultValue = "" + PressSettings.BASE_PORT,
      description =
          "Port of the first made-up site, the others follow; 0 for any free ones (default:"
              + " ${DEFAULT-VALUE}).")
  int pressPort;

  @Override
  public Integer call() throws InterruptedException, IOException {
    TemporaryDirectory scratch = TemporaryDirectory.create("jianwei-demo");
    Path kept = data == null ? scratch.path().resolve("data") : data;
    Expectation whole = Expectation.ofPress();
    Expectation expectation = goesOn(kept) ? whole.ofAnyRevision() : whole;
    Home.logTo(kept);
    HeldClock clock = new HeldClock(Clock.systemUTC());
    Press press = startPress(clock);
    SourceCatalogue sources = writeSources(press, scratch.path().resolve("sources"));
    LineSettings settings =
        new LineSettings(
            kept,
            options.broker(),
            LineSettings.allRoles(),
            () -> sources,
            IngestSettings.defaults(ProductVersion.get(), "demo@localhost", true),
            options.console(),
            null,
            Crosswalk.none());
    Line line = startLine(settings, press);
    ChangeTicker ticker = new ChangeTicker(System.out, Clock.systemUTC());
    IncidentWatch watch = IncidentWatch.start(line.kafka(), false, ticker::print);
    try (StopHook stop = StopHook.register(System.out, System.err, watch, line, press, scratch)) {
      greet(press, line, settings);
      clock.release();
      int result = judge(expectation, press, clock, watch, line);
      if (once) {
        return result;
      }
      System.out.println("The line keeps running. Stop with Ctrl-C.");
      return StopHook.watch(line, System.err);
    }
  }

  private static boolean goesOn(Path kept) throws IOException {
    if (!Files.isDirectory(kept)) {
      return false;
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.findAny().isPresent();
    }
  }

  /** Waits until what is expected stands, at most {@link #PATIENCE} after the last article. */
  private int judge(
      Expectation expectation, Press press, Clock clock, IncidentWatch watch, Line line)
      throws InterruptedException {
    Instant end = press.completeAt().plus(PATIENCE);
    List<String> differences = List.of("nothing was read yet");
    while (!differences.isEmpty() && clock.instant().isBefore(end) && line.failures().isEmpty()) {
      Thread.sleep(500);
      if (clock.instant().isAfter(press.completeAt())) {
        differences =
            expectation.differences(watch.incidents().values(), watch.rejects(), press.sites());
      }
    }
    line.failures().forEach(f -> System.err.println("jianwei: " + f));
    System.out.println();
    return PressVerdict.print(differences, expectation);
  }

  private Press startPress(Clock clock) {
    try {
      return Press.start(new PressSettings(pressPort, clock, 1));
    } catch (PortTakenException e) {
      throw new ConfigException(e.getMessage() + " with --press-port", e);
    }
  }

  private static Line startLine(LineSettings settings, Press press) {
    try {
      return Line.start(settings, phrase -> System.out.println("... " + phrase));
    } catch (RuntimeException e) {
      press.close();
      throw e;
    }
  }

  private static SourceCatalogue writeSources(Press press, Path directory) throws IOException {
    return SourceCatalogue.ofDirectory(press.writeSources(directory));
  }

  private static void greet(Press press, Line line, LineSettings settings) {
    System.out.println();
    press.sites().forEach(s -> System.out.println("Site:    " + s.base() + "/  " + s.name()));
    if (settings.broker() instanceof BrokerChoice.Embedded) {
      System.out.println("Kafka:   " + line.kafka().bootstrapServers());
    }
    System.out.println("Console: " + line.consoleAddress());
    System.out.println();
    System.out.println("Articles appear over half a minute; watch the incidents open and grow.");
  }
}
