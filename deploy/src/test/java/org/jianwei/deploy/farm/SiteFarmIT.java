package org.jianwei.deploy.farm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.jianwei.deploy.broker.BrokerSettings;
import org.jianwei.deploy.broker.EmbeddedBroker;
import org.jianwei.deploy.farm.FarmSite.Fault;
import org.jianwei.deploy.process.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several hundred sites are visited by two processes, of which one is killed and started again. The
 * sites' own access log tells how the visitors behaved: late they may be, early never.
 */
class SiteFarmIT {

  private static final int SITES = 200;
  private static final Duration KILLED_AFTER = Duration.ofSeconds(9);

  /** Requests that the kill must cut off. */
  private static final int UNDER_WAY = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final long START_SECONDS_MAX = 90;

  @TempDir Path directory;

  private SiteFarm farm;
  private EmbeddedBroker broker;
  private Path sources;
  private Path hosts;

  @Test
  void oneOfTwoIsKilledAndStartedAgain_everythingIsFetchedAndNoSiteAskedBeforeItsTime()
      throws Exception {
    farm = SiteFarm.start(SITES, Clock.systemUTC());
    broker = EmbeddedBroker.start(new BrokerSettings(directory.resolve("kafka"), 0));
    sources = farm.writeSources(directory.resolve("sources"));
    hosts = farm.writeHosts(directory.resolve("hosts"));
    try (SiteFarm f = farm;
        EmbeddedBroker b = broker) {
      Instant killedAt;
      Instant goneAt;
      try (JavaProcess one = instance("one");
          JavaProcess two = instance("two")) {
        one.awaitLines(1, FarmInstance.RUNNING::equals, START_SECONDS_MAX);
        two.awaitLines(1, FarmInstance.RUNNING::equals, START_SECONDS_MAX);
        farm.open();
        Instant kill = Instant.now().plus(KILLED_AFTER);
        await(() -> Instant.now().isBefore(kill) ? List.of("time") : List.of());
        awaitRequestsUnderWay("one");
        killedAt = Instant.now();
        one.kill();
        one.awaitExit(START_SECONDS_MAX);
        goneAt = Instant.now();
        try (JavaProcess again = instance("one")) {
          again.awaitLines(1, FarmInstance.RUNNING::equals, START_SECONDS_MAX);
          Instant restarted = Instant.now();
          await(this::missing);
          await(() -> unvisitedSince(restarted));
          again.stop();
          two.stop();
          again.awaitExit(START_SECONDS_MAX);
          two.awaitExit(START_SECONDS_MAX);
          said(again, two);
        }
        said(one);
      }
      assertGoodManners(killedAt, goneAt);
    }
  }

  private void assertGoodManners(Instant killedAt, Instant goneAt) throws IOException {
    Manners manners = new Manners(farm.log());
    OrderBook orders = OrderBook.of(broker.bootstrapServers(), farm);
    System.out.printf(
        "%d requests, %d orders, %d requests lost by the kill%n",
        farm.log().size(), orders.size(), orders.lostCount());
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(manners.twoAtOnce()).as("two requests at once").isEmpty();
    softly.assertThat(manners.early()).as("requests before their time").isEmpty();
    softly.assertThat(manners.againstRobots()).as("requests against robots.txt").isEmpty();
    softly.assertThat(orders.unordered()).as("requests without an order").isEmpty();
    softly.assertThat(orders.carriedOutTwice()).as("orders carried out twice").isEmpty();
    softly
        .assertThat(orders.lostWithoutNeed(killedAt, goneAt))
        .as("lost though not under way at the kill")
        .isEmpty();
    softly
        .assertThat(orders.withinALostLease(farm))
        .as("requests within the lease of a lost one")
        .isEmpty();
    softly
        .assertThat(orders.repeatedThoughAnswered())
        .as("articles ordered again though answered")
        .isEmpty();
    softly.assertAll();
    assertThat(orders.lostCount()).as("the kill met requests under way").isPositive();
  }

  /** Articles that nobody has fetched yet. */
  private List<String> missing() {
    Set<String> fetched = new HashSet<>();
    for (Access access : farm.log()) {
      if (access.status() == 200 || access.status() == 302) {
        fetched.add(access.site().id() + access.path());
      }
    }
    List<String> missing = new ArrayList<>();
    for (FarmSite site : living()) {
      site.due().stream().map(path -> site.id() + path).forEach(missing::add);
      if (site.fault() == Fault.SENDS_AN_ARTICLE_ON) {
        missing.add(new FarmSite(site.number() + 1).id() + FarmPages.movedPath(site));
      }
    }
    missing.removeAll(fetched);
    return missing;
  }

  /** Feeds and lists that were not looked at since. */
  private List<String> unvisitedSince(Instant since) {
    Set<FarmSite> visited = new HashSet<>();
    for (Access access : farm.log()) {
      if (access.path().equals(access.site().entryPath()) && access.arrivedAt().isAfter(since)) {
        visited.add(access.site());
      }
    }
    return living().stream().filter(s -> !visited.contains(s)).map(FarmSite::id).toList();
  }

  /** What the instances warned of: the place to look when an assertion below fails. */
  private static void said(JavaProcess... instances) {
    for (JavaProcess instance : instances) {
      instance.lines().stream().filter(l -> !l.startsWith("...")).forEach(System.out::println);
    }
  }

  private List<FarmSite> living() {
    return farm.sites().stream().filter(site -> site.fault() != Fault.DEAD).toList();
  }

  private void await(Supplier<List<String>> left) {
    Instant end = Instant.now().plus(PATIENCE);
    List<String> still = left.get();
    while (!still.isEmpty()) {
      assertThat(Instant.now())
          .as("%d missing after %s: %s; %s", still.size(), PATIENCE, still, farm.traffic())
          .isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      still = left.get();
    }
  }

  /** A kill between two requests would prove little. */
  private void awaitRequestsUnderWay(String instance) {
    Instant end = Instant.now().plus(PATIENCE);
    while (farm.waiting(FarmInstance.contact(instance)) < UNDER_WAY) {
      assertThat(Instant.now()).as("%s waits for no slow site", instance).isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private JavaProcess instance(String name) throws IOException {
    Path data = directory.resolve(name);
    return JavaProcess.start(
        List.of("-Djdk.net.hosts.file=" + hosts, "-Djianwei.logs=" + data.resolve("logs")),
        FarmInstance.class.getName(),
        broker.bootstrapServers(),
        data.toString(),
        sources.toString(),
        name);
  }
}
