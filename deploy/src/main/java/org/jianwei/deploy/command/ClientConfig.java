package org.jianwei.deploy.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** A file of client properties. */
final class ClientConfig {

  private ClientConfig() {}

  /**
   * What it says; nothing where there is none.
   *
   * @throws ConfigException if it cannot be read
   */
  static Map<String, String> read(@Nullable Path file) {
    if (file == null) {
      return Map.of();
    }
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read (" + e + ")", e);
    }
    Map<String, String> client = new HashMap<>();
    properties.stringPropertyNames().forEach(n -> client.put(n, properties.getProperty(n)));
    return client;
  }
}
