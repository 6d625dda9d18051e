package org.jianwei.classify.secondreader;

import java.net.URI;
import java.time.Duration;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * How the second reader is reached, and what it may cost.
 *
 * @param endpoint base address of an OpenAI-compatible API, such as {@code https://host/v1}
 * @param model name of the model, as the endpoint knows it
 * @param apiKey sent as bearer token; null where the endpoint wants none. Never printed
 * @param perMinute questions a minute at most, 1 to 10,000
 * @param perDay questions a day at most, 1 to 10,000,000
 * @param timeout for one question with its answer, 100 ms to 2 min
 * @param attempts tries for one article, 1 to 10
 * @param backoff wait after the first failed try, doubling with each; at least 1 ms
 */
public record SecondReaderSettings(
    URI endpoint,
    String model,
    @Nullable String apiKey,
    int perMinute,
    int perDay,
    Duration timeout,
    int attempts,
    Duration backoff) {

  /** Checks every value; a {@link ConfigException} names the one that is wrong. */
  public SecondReaderSettings {
    String scheme = endpoint.getScheme();
    if (endpoint.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw new ConfigException(
          "second reader '"
              + endpoint
              + "': give an http or https address, such as https://host/v1");
    }
    if (model.isBlank()) {
      throw new ConfigException("second reader: give the name of a model");
    }
    within("questions a minute", perMinute, 1, 10_000);
    within("questions a day", perDay, 1, 10_000_000);
    within("timeout in ms", timeout.toMillis(), 100, 120_000);
    within("attempts", attempts, 1, 10);
    within("backoff in ms", backoff.toMillis(), 1, 600_000);
  }

  /** Twenty questions a minute, 5,000 a day, 60 s and four tries for each. */
  public static SecondReaderSettings of(URI endpoint, String model, @Nullable String apiKey) {
    return new SecondReaderSettings(
        endpoint, model, apiKey, 20, 5_000, Duration.ofSeconds(60), 4, Duration.ofSeconds(5));
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "SecondReaderSettings[" + model + " at " + endpoint + "]";
  }

  private static void within(String name, long value, long min, long max) {
    if (value < min || value > max) {
      throw new ConfigException(
          "second reader: " + name + " '" + value + "': use " + min + " to " + max);
    }
  }
}
