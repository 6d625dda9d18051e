package org.jianwei.deploy.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jianwei.contracts.Topics;
import org.jianwei.deploy.line.BrokerChoice;
import org.jianwei.deploy.line.IncidentWatch;
import org.jianwei.deploy.line.KeptKafka;
import org.jianwei.deploy.press.Press;
import org.jianwei.deploy.press.PressSite;
import org.jianwei.deploy.press.expectation.Expectation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jianwei press check}: whether a line has read the press as it should. */
@Command(
    name = "check",
    description =
        "Waits until a line on a Kafka cluster has read the press: 0 if the expected incidents and"
            + " rejects stand, 1 otherwise, with what differs.",
    mixinStandardHelpOptions = true)
final class PressCheckCommand implements Callable<Integer> {

  private static final int LOOK_MS = 500;

  @Mixin PressOptions press = new PressOptions();

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT,...",
      required = true,
      description = "The Kafka of the line.")
  String bootstrapServers = "";

  @Option(
      names = "--wait",
      paramLabel = "DURATION",
      defaultValue = "PT2M",
      description = "How long to wait for what is missing (default: ${DEFAULT-VALUE}).")
  Duration wait = Duration.ofMinutes(2);

  @Override
  public Integer call() throws InterruptedException {
    BrokerChoice cluster = new BrokerChoice.Cluster(bootstrapServers, Map.of());
    Path unused = Path.of(System.getProperty("java.io.tmpdir"));
    Clock clock = Clock.systemUTC();
    Expectation expectation = Expectation.ofPress().ofAnyRevision();
    List<PressSite> sites = Press.sitesAt(press.host, press.port);
    try (KeptKafka kafka = KeptKafka.open(unused, cluster, Topics.all());
        IncidentWatch watch = IncidentWatch.start(kafka.kafka(), true, (change, incident) -> {})) {
      Instant end = clock.instant().plus(wait);
      List<String> differences;
      do {
        Thread.sleep(LOOK_MS);
        differences = expectation.differences(watch.incidents().values(), watch.rejects(), sites);
      } while (!differences.isEmpty() && clock.instant().isBefore(end));
      return PressVerdict.print(differences, expectation);
    }
  }
}
