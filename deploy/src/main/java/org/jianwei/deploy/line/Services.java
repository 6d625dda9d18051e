package org.jianwei.deploy.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.Service;

/** Several services as one: started together, stopped one after another against the flow. */
public final class Services implements AutoCloseable {

  private final List<Service> inFlowOrder;

  /** Creates a group. */
  public Services(List<Service> inFlowOrder) {
    this.inFlowOrder = List.copyOf(inFlowOrder);
  }

  /**
   * Starts all at once and returns when all run. Where one cannot start, the others are stopped.
   *
   * @throws RuntimeException the failure of the first that could not start
   */
  public void start() {
    ExecutorService starters = Executors.newFixedThreadPool(inFlowOrder.size());
    try {
      CompletableFuture.allOf(
              inFlowOrder.stream()
                  .map(s -> CompletableFuture.runAsync(s::start, starters))
                  .toArray(CompletableFuture[]::new))
          .join();
    } catch (CompletionException e) {
      close();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      starters.shutdown();
    }
  }

  /** The health of the first service that does not run, by its name; running where all do. */
  public Health health() {
    for (Service service : inFlowOrder) {
      Health health = service.health();
      if (!health.isRunning()) {
        return new Health(health.state(), service.name() + ": " + health.detail());
      }
    }
    return Health.of(Health.State.RUNNING);
  }

  /** The services that gave up, each as {@code name: why}. */
  public List<String> failures() {
    return inFlowOrder.stream()
        .filter(s -> s.health().state() == Health.State.FAILED)
        .map(s -> s.name() + ": " + s.health().detail())
        .toList();
  }

  @Override
  public void close() {
    List<Service> fromTheEnd = new ArrayList<>(inFlowOrder);
    Collections.reverse(fromTheEnd);
    fromTheEnd.forEach(Service::close);
  }
}
