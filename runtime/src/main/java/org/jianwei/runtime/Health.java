package org.jianwei.runtime;

import java.util.Objects;

/**
 * How a service is.
 *
 * @param state what it does
 * @param detail one sentence for an operator; empty where there is nothing to say
 */
public record Health(State state, String detail) {

  /** Checks that nothing is missing. */
  public Health {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(detail, "detail");
  }

  /** A state that needs no words. */
  public static Health of(State state) {
    return new Health(state, "");
  }

  /** Whether the service works. */
  public boolean isRunning() {
    return state == State.RUNNING;
  }

  /** States of a service. */
  public enum State {
    CREATED,
    STARTING,
    RUNNING,
    STOPPED,
    /** It gave up and will not recover by itself. */
    FAILED
  }
}
