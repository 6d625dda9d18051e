package org.jianwei.runtime.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A configuration with which a service must not start. The message says what is wrong, where, and
 * what to do; it is meant to be printed as it is.
 */
public final class ConfigException extends RuntimeException {

  /** Creates one that belongs to no file. */
  public ConfigException(String message) {
    super(message);
  }

  /** Creates one with the failure that showed it. */
  public ConfigException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * A fault at a place in a file.
   *
   * @param line line, from 1; 0 where it is not known
   */
  public static ConfigException at(Path file, int line, String message) {
    return new ConfigException(
        line > 0 ? file + ":" + line + ": " + message : file + ": " + message);
  }
}
