package org.jianwei.deploy.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.deploy.command.Main;
import org.jianwei.deploy.container.Images;
import org.jianwei.deploy.container.NeedsEngine;
import org.jianwei.deploy.press.HeldClock;
import org.jianwei.deploy.press.Press;
import org.jianwei.deploy.press.PressSettings;
import org.jianwei.deploy.press.expectation.Expectation;
import org.jianwei.deploy.process.JavaProcess;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.TopicProvisioner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The whole line against a broker in a container, its roles in two processes, each killed without a
 * word while articles appear: nothing is lost and nothing stands twice.
 */
@NeedsEngine
class ContainerBrokerIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final long SECONDS_MAX = 120;
  private static final String INGEST = "frontier,fetcher,reader";
  private static final String SENSE = "classify,aggregate";

  @TempDir static Path directory;

  private static final KafkaContainer BROKER =
      new KafkaContainer(
              DockerImageName.parse(Images.kafka()).asCompatibleSubstituteFor("apache/kafka"))
          .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");

  private static final List<JavaProcess> PROCESSES = new ArrayList<>();
  private static KafkaSettings kafka;
  private static Press press;
  private static IncidentWatch watch;
  private static List<String> differences;

  @BeforeAll
  static void readThePressWhileRolesAreKilled() throws Exception {
    BROKER.start();
    kafka = new KafkaSettings(BROKER.getBootstrapServers(), directory, "jianwei", Map.of());
    new TopicProvisioner(kafka).provision(Topics.all());
    HeldClock clock = new HeldClock(Clock.systemUTC());
    press = Press.start(new PressSettings(0, clock, 1));
    press.writeSources(directory.resolve("sources"));
    watch = IncidentWatch.start(kafka, false, (change, incident) -> {});
    JavaProcess ingest = roles(INGEST);
    JavaProcess sense = roles(SENSE);
    awaitStart(ingest);
    awaitStart(sense);
    clock.release();
    killOnce(sense, SENSE, 3);
    killOnce(ingest, INGEST, 6);
    awaitTheExpected(clock);
  }

  @AfterAll
  static void stop() {
    PROCESSES.forEach(JavaProcess::close);
    if (watch != null) {
      watch.close();
    }
    if (press != null) {
      press.close();
    }
    BROKER.stop();
  }

  @Test
  void theIncidents_areThoseOfAnUndisturbedRun() throws Exception {
    assertThat(differences).isEmpty();
    assertThat(IncidentDigest.of(watch.incidents().values(), press.sites()))
        .isEqualTo(IncidentDigest.onRecord());
  }

  @Test
  void everyVersionOfAnArticle_isAssessedOnce() throws Exception {
    Map<String, Integer> times = new HashMap<>();
    for (ConsumerRecord<String, byte[]> r : TopicDump.of(kafka, Topics.ASSESSMENTS)) {
      Article article = JsonCodec.read(r.value(), Assessment.class).article();
      times.merge(article.id() + " " + article.contentHash(), 1, Integer::sum);
    }

    assertThat(times).isNotEmpty();
    assertThat(times.values()).containsOnly(1);
  }

  @Test
  void everyVersionOfAnIncident_standsOnceAndInOrder() throws Exception {
    Map<String, List<Integer>> versions = new TreeMap<>();
    for (ConsumerRecord<String, byte[]> r : TopicDump.of(kafka, Topics.INCIDENTS)) {
      versions
          .computeIfAbsent(r.key(), id -> new ArrayList<>())
          .add(JsonCodec.read(r.value(), Incident.class).version());
    }

    assertThat(versions).isNotEmpty();
    assertThat(versions.values())
        .allSatisfy(
            seen ->
                assertThat(seen).isEqualTo(IntStream.rangeClosed(1, seen.size()).boxed().toList()));
  }

  @Test
  void membershipsAndIncidents_agree() {
    Wait.until(
        () ->
            MembershipInvariants.violations(MembershipRows.of(kafka), MembershipRows.records(kafka))
                .isEmpty());
  }

  private static void killOnce(JavaProcess process, String roles, int incidents) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (watch.incidents().size() < incidents) {
      assertThat(Instant.now()).as("%s incidents in time", incidents).isBefore(end);
      Wait.aMoment();
    }
    process.kill();
    process.awaitExit(SECONDS_MAX);
    awaitStart(roles(roles));
  }

  private static void awaitTheExpected(Clock clock) {
    Expectation expectation = Expectation.ofPress().ofAnyRevision();
    Instant end = clock.instant().plus(PATIENCE);
    do {
      differences =
          expectation.differences(watch.incidents().values(), watch.rejects(), press.sites());
    } while ((!differences.isEmpty() || clock.instant().isBefore(press.completeAt()))
        && clock.instant().isBefore(end)
        && Wait.aMoment());
  }

  private static JavaProcess roles(String roles) throws Exception {
    JavaProcess process =
        JavaProcess.start(
            Main.class.getName(),
            "run",
            "--roles=" + roles,
            "--bootstrap-servers=" + BROKER.getBootstrapServers(),
            "--data=" + directory.resolve(roles),
            "--sources=" + directory.resolve("sources"),
            "--contact=test@localhost",
            "--allow-loopback");
    PROCESSES.add(process);
    return process;
  }

  private static void awaitStart(JavaProcess process) throws Exception {
    process.awaitLines(1, line -> line.contains("Stop with Ctrl-C"), SECONDS_MAX);
  }
}
