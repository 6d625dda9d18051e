package org.jianwei.deploy.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jianwei.runtime.config.ConfigException;

/** Input files of the verbs. */
final class Inputs {

  private Inputs() {}

  /**
   * Opens a text file in UTF-8, unpacking it where its name ends in {@code .gz}.
   *
   * @throws ConfigException if it cannot be opened
   */
  static BufferedReader open(Path file) {
    try {
      InputStream bytes = Files.newInputStream(file);
      InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
      return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read (" + e + ")", e);
    }
  }
}
