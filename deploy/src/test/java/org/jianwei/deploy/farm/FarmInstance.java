package org.jianwei.deploy.farm;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.jianwei.deploy.line.BrokerChoice;
import org.jianwei.deploy.line.Line;
import org.jianwei.deploy.line.LineSettings;
import org.jianwei.deploy.line.Role;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.stream.IngestSettings;

/** The program that visits the farm: frontier, fetcher and reader, with a short lease. */
final class FarmInstance {

  /** Printed when all roles run. */
  static final String RUNNING = "running";

  /** Longer than the group waits for a dead member: another takes over while the lease runs. */
  static final Duration LEASE = Duration.ofSeconds(20);

  private static final Duration DEADLINE = Duration.ofSeconds(3);

  private FarmInstance() {}

  /** What an instance's requests name as the contact, so that the farm can tell them apart. */
  static String contact(String instance) {
    return instance + "@localhost";
  }

  /** Arguments: bootstrap servers, data directory, directory of the sources, instance. */
  public static void main(String[] args) {
    FetchSettings fetch =
        new FetchSettings("1.0", contact(args[3]), true, DEADLINE, DEADLINE, 1_000_000, 64, null);
    FrontierSettings limits = FrontierSettings.DEFAULT;
    FrontierSettings frontier =
        new FrontierSettings(
            LEASE,
            limits.robotsRefresh(),
            limits.attemptsMax(),
            limits.waitingMax(),
            limits.seenMax(),
            limits.hosts(),
            limits.entries(),
            limits.corrections(),
            limits.silenceMin(),
            limits.healthEvery());
    SourceCatalogue sources = SourceCatalogue.ofDirectory(Path.of(args[2]));
    Line line =
        Line.start(
            new LineSettings(
                Path.of(args[1]),
                new BrokerChoice.Cluster(args[0], Map.of()),
                EnumSet.of(Role.FRONTIER, Role.FETCHER, Role.READER),
                () -> sources,
                new IngestSettings(fetch, frontier, args[3]),
                0),
            phrase -> System.out.println("... " + phrase));
    Runtime.getRuntime().addShutdownHook(new Thread(line::close));
    System.out.println(RUNNING);
  }
}
