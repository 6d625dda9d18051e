package org.jianwei.deploy.command;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jianwei.classify.secondreader.SecondReaderSettings;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the second reader, which is off unless an endpoint is named. */
final class SecondReaderOptions {

  /** The environment variable that holds the key, so that no list of processes shows it. */
  static final String KEY_VARIABLE = "JIANWEI_SECOND_READER_KEY";

  @Option(
      names = "--second-reader",
      paramLabel = "URL",
      description =
          "Have relevant articles read again by a model behind this OpenAI-compatible endpoint,"
              + " such as http://127.0.0.1:11434/v1. It decides nothing; answers go to a topic of"
              + " their own. A key is taken from the variable "
              + KEY_VARIABLE
              + ".")
  @Nullable URI endpoint;

  @Option(names = "--model", paramLabel = "NAME", description = "Model of the second reader.")
  @Nullable String model;

  @Option(
      names = "--second-reader-per-minute",
      paramLabel = "N",
      defaultValue = "20",
      description = "Most questions a minute (default: ${DEFAULT-VALUE}).")
  int perMinute;

  @Option(
      names = "--second-reader-per-day",
      paramLabel = "N",
      defaultValue = "5000",
      description = "Most questions a day (default: ${DEFAULT-VALUE}).")
  int perDay;

  /** The settings; null where no endpoint is named. */
  @Nullable SecondReaderSettings settings(Map<String, String> environment) {
    URI named = endpoint;
    String wanted = model;
    if (named == null) {
      if (wanted != null) {
        throw new ConfigException("--model goes with --second-reader");
      }
      return null;
    }
    if (wanted == null) {
      throw new ConfigException("--second-reader needs --model NAME");
    }
    return new SecondReaderSettings(
        named,
        wanted,
        environment.get(KEY_VARIABLE),
        perMinute,
        perDay,
        Duration.ofSeconds(60),
        4,
        Duration.ofSeconds(5));
  }
}
