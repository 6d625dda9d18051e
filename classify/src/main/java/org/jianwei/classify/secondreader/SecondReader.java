package org.jianwei.classify.secondreader;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.RateLimiter;
import java.time.Duration;
import java.time.InstantSource;
import org.jianwei.contracts.assessment.Assessment;

/**
 * Has articles read by a language model, one at a time, within a budget. A call lasts no longer
 * than the timeout of one question; whatever has to wait longer is said as {@link Outcome.Later},
 * so that the caller is never held up. Not thread-safe.
 */
public final class SecondReader implements AutoCloseable {

  private static final int FAILURES_BEFORE_REST = 5;
  private static final int BACKOFF_DOUBLINGS_MAX = 6;
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

  private final SecondReaderSettings settings;
  private final InstantSource clock;
  private final ChatClient client;
  private final RateLimiter<Object> minute;
  private final RateLimiter<Object> day;
  private final CircuitBreaker<Object> circuit;

  /** A reader that has asked nothing yet. */
  public SecondReader(SecondReaderSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.client = new ChatClient(settings);
    this.minute = RateLimiter.burstyBuilder(settings.perMinute(), Duration.ofMinutes(1)).build();
    this.day = RateLimiter.burstyBuilder(settings.perDay(), Duration.ofDays(1)).build();
    this.circuit =
        CircuitBreaker.builder()
            .withFailureThreshold(FAILURES_BEFORE_REST)
            .withDelay(settings.backoff().multipliedBy(FAILURES_BEFORE_REST))
            .build();
  }

  /**
   * Tries once to have an article read.
   *
   * @param tries failed tries so far
   */
  public Outcome read(Assessment assessment, int tries) {
    if (circuit.isOpen() && !circuit.getRemainingDelay().isZero()) {
      return later(circuit.getRemainingDelay(), false);
    }
    if (!minute.tryAcquirePermit() || !day.tryAcquirePermit() || !circuit.tryAcquirePermit()) {
      return later(LOOK_AGAIN, false);
    }
    return client
        .ask(Question.about(assessment.article(), settings.model()))
        .fold(said -> answered(said, assessment), failed -> failed(failed, tries));
  }

  @Override
  public void close() {
    client.close();
  }

  private Outcome answered(Reply.Said said, Assessment assessment) {
    circuit.recordSuccess();
    return AnswerCheck.of(said.content(), assessment.article())
        .fold(
            findings -> new Outcome.Read(Comparison.of(assessment, settings.model(), findings)),
            reason -> new Outcome.GivenUp("answer-refused", reason));
  }

  private Outcome failed(Reply.Failed failed, int tries) {
    circuit.recordFailure();
    if (!failed.mayPass() || tries + 1 >= settings.attempts()) {
      return new Outcome.GivenUp(failed.reason(), failed.detail());
    }
    Duration asked = failed.retryAfter();
    long doubled = 1L << Math.min(tries, BACKOFF_DOUBLINGS_MAX);
    return later(asked == null ? settings.backoff().multipliedBy(doubled) : asked, true);
  }

  private Outcome later(Duration wait, boolean tried) {
    return new Outcome.Later(clock.instant().plus(wait), tried);
  }
}
