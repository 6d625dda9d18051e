package org.jianwei.deploy.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jianwei.runtime.config.ConfigException;

/** A part of the line that can run in a process of its own. In the order of the flow. */
public enum Role {
  FRONTIER,
  FETCHER,
  READER,
  CLASSIFY,
  /** Runs only where a second reader is configured. */
  SECOND_READER,
  AGGREGATE,
  CONSOLE;

  /** The name as it is given on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The role of a name.
   *
   * @throws ConfigException if there is none; names those that there are
   */
  public static Role ofWord(String word) {
    return Arrays.stream(values())
        .filter(r -> r.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigException(
                    "no role '"
                        + word
                        + "'; there are "
                        + Arrays.stream(values())
                            .map(Role::word)
                            .collect(Collectors.joining(", "))));
  }
}
