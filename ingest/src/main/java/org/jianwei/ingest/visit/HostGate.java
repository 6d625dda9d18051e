package org.jianwei.ingest.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jianwei.ingest.fetch.FetchResult;
import org.jspecify.annotations.Nullable;

/** Lets requests to one host through one at a time, each a pace after the end of the one before. */
final class HostGate {

  private final InstantSource clock;
  private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
  private Instant nextAllowedAt = Instant.EPOCH;
  private Duration pace = Duration.ZERO;
  private @Nullable CompletableFuture<FetchResult> robots;

  HostGate(InstantSource clock) {
    this.clock = clock;
  }

  /** Makes the pace at least so long. */
  synchronized void slowTo(Duration atLeast) {
    if (atLeast.compareTo(pace) > 0) {
      pace = atLeast;
    }
  }

  /** What the host's robots.txt says; the first who asks has it fetched. */
  synchronized CompletableFuture<FetchResult> robots(
      Supplier<CompletableFuture<FetchResult>> request) {
    CompletableFuture<FetchResult> known = robots;
    if (known == null) {
      known = inTurn(request);
      robots = known;
    }
    return known;
  }

  /** Makes a request once all that were asked for before have ended, and the pace is over. */
  synchronized <T> CompletableFuture<T> inTurn(Supplier<CompletableFuture<T>> request) {
    CompletableFuture<T> made =
        last.handle((done, fault) -> done)
            .thenComposeAsync(done -> request.get(), this::whenAllowed)
            .whenComplete((done, fault) -> ended());
    last = made;
    return made;
  }

  private synchronized void ended() {
    nextAllowedAt = clock.instant().plus(pace);
  }

  private synchronized void whenAllowed(Runnable task) {
    long waitMs = Duration.between(clock.instant(), nextAllowedAt).toMillis() + 1;
    Executor executor =
        CompletableFuture.delayedExecutor(Math.max(0, waitMs), TimeUnit.MILLISECONDS);
    executor.execute(task);
  }
}
