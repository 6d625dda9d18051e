package org.jianwei.deploy.line;

import java.util.Optional;
import java.util.function.Supplier;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.Service;

/** A service that works, though there is something an operator should know. */
final class NotedService implements Service {

  private final Service service;
  private final Supplier<Optional<String>> note;

  /**
   * Creates one.
   *
   * @param note asked whenever the health is; empty where all is well
   */
  NotedService(Service service, Supplier<Optional<String>> note) {
    this.service = service;
    this.note = note;
  }

  @Override
  public String name() {
    return service.name();
  }

  @Override
  public void start() {
    service.start();
  }

  /** The health of the service; while it runs, with the note. */
  @Override
  public Health health() {
    Health health = service.health();
    return health.isRunning() && health.detail().isEmpty()
        ? new Health(health.state(), note.get().orElse(""))
        : health;
  }

  @Override
  public void close() {
    service.close();
  }
}
