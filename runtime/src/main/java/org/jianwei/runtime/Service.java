package org.jianwei.runtime;

/**
 * A part of the flow that can be started and stopped: one role. A service is started once and
 * closed once; both calls return when the work is done.
 */
public interface Service extends AutoCloseable {

  /** Name of the role, such as {@code frontier}; kebab case, stable. */
  String name();

  /**
   * Starts the service and returns when it is able to work.
   *
   * @throws org.jianwei.runtime.config.ConfigException if it cannot work as it is configured
   */
  void start();

  /** How it is now. Cheap, callable from any thread at any time. */
  Health health();

  /** Stops cleanly: nothing that was accepted is lost. Idempotent. */
  @Override
  void close();
}
