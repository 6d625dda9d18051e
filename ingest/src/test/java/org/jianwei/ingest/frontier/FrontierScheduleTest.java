package org.jianwei.ingest.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.robots.RobotsRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens in whatever order — results, failures, results that get lost, come late or come
 * twice, links, takeovers by another instance whose clock goes differently — a host has one order
 * at a time, is never asked before its time, and every link is fetched in the end.
 */
class FrontierScheduleTest {

  private static final int STEPS = 4_000;
  private static final String HOST = Rig.HOST;

  /** What may be between the clocks of two instances. */
  private static final int SKEW_MS_MAX = 3_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void randomSchedule_keepsItsPromises(long seed) {
    System.out.println("FrontierScheduleTest seed " + seed);
    new Run(seed).go();
  }

  /** One random run: the true time, the clock of the instance in charge, and the site's view. */
  private static final class Run {

    private final Random random;
    private final Tables tables = MapTable.tables();
    private final List<FetchOrder> underWay = new ArrayList<>();
    private final List<FetchResult> late = new ArrayList<>();
    private final Set<String> owed = new HashSet<>();
    private final Set<String> dead = new HashSet<>();
    private Instant truth = Rig.T0;
    private long skewMs;
    private Frontier frontier = takeOver();
    private Instant lastEnd = Instant.EPOCH;
    private int links;

    Run(long seed) {
      random = new Random(seed);
    }

    void go() {
      for (int step = 0; step < STEPS; step++) {
        truth = truth.plusMillis(random.nextInt(1_500));
        switch (random.nextInt(12)) {
          case 0, 1, 2, 3 -> finish(random.nextInt(10) == 0);
          case 4 -> find();
          case 5 -> lateResult();
          case 6 -> maybeTakeOver();
          default -> {}
        }
        turn();
      }
      drain();
      assertThat(owed).isEmpty();
    }

    private void turn() {
      if (late.isEmpty()) {
        frontier.heardAllUntil(clock());
      }
      FetchOrder order = frontier.turn(HOST, clock()).order();
      if (order == null) {
        return;
      }
      assertThat(tables.hosts().get(HOST).outstanding().order().id()).isEqualTo(order.id());
      giveUpExpired();
      assertThat(underWay).as("orders under way at %s", truth).isEmpty();
      assertThat(Duration.between(lastEnd, truth))
          .as("time from the end of the last request to %s", order)
          .isGreaterThanOrEqualTo(Sources.PACE);
      underWay.add(order);
    }

    /** A fetcher that says nothing may have asked until the end of its lease. */
    private void giveUpExpired() {
      for (FetchOrder order : List.copyOf(underWay)) {
        if (!truth.isBefore(order.leaseUntil())) {
          underWay.remove(order);
          lastEnd = order.leaseUntil();
        }
      }
    }

    private void finish(boolean lost) {
      if (underWay.isEmpty() || random.nextInt(3) == 0 || dead.contains(underWay.get(0).id())) {
        return;
      }
      if (lost && random.nextBoolean()) {
        // Its fetcher is killed: nothing is heard of it any more.
        dead.add(underWay.get(0).id());
        return;
      }
      FetchOrder order = underWay.remove(0);
      if (!truth.isBefore(order.leaseUntil())) {
        return;
      }
      lastEnd = truth;
      FetchResult result = answer(order);
      if (lost) {
        late.add(result);
      } else {
        hear(result);
      }
    }

    private void lateResult() {
      if (!late.isEmpty()) {
        hear(late.remove(0));
      }
    }

    private void hear(FetchResult result) {
      frontier.settle(result, clock());
      // Read-committed and exactly-once keep a result from coming twice; a twin must do no harm.
      frontier.settle(result, clock());
    }

    private FetchResult answer(FetchOrder order) {
      Instant at = truth.plusMillis(random.nextInt(10_000) - 5_000);
      if (order.kind() == FetchKind.ROBOTS) {
        return Results.robots(order, at, RobotsRules.ALLOW_ALL);
      }
      if (order.attempt() < 3 && random.nextInt(8) == 0) {
        return Results.failed(order, at, "timeout");
      }
      owed.remove(order.url());
      return Results.fetched(order, at);
    }

    private void find() {
      String url = "https://" + HOST + "/" + links++ + ".html";
      String host = HostKey.of(url).orElseThrow();
      frontier.add(
          new Link(host, url, "morning", FetchKind.ARTICLE, Hints.NONE, 0, truth, Rig.ENTRY),
          clock());
      owed.add(url);
    }

    private void maybeTakeOver() {
      if (random.nextInt(20) == 0) {
        skewMs = random.nextInt(SKEW_MS_MAX);
        frontier = takeOver();
      }
    }

    private Frontier takeOver() {
      return new Frontier(
          tables,
          Rig.watchlist(Sources.feeds(Rig.FEED)),
          FrontierSettings.DEFAULT,
          truth.plusMillis(skewMs));
    }

    private void drain() {
      Instant until = truth.plus(Duration.ofHours(6));
      while (!owed.isEmpty() && truth.isBefore(until)) {
        truth = truth.plusMillis(500);
        finish(false);
        lateResult();
        turn();
      }
    }

    private Instant clock() {
      return truth.plusMillis(skewMs);
    }
  }
}
