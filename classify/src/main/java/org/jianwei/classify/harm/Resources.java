package org.jianwei.classify.harm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jianwei.runtime.config.StrictYaml;

/** Reads the data files beside this package. */
final class Resources {

  private Resources() {}

  static <T> T yaml(String file, Class<T> type) {
    try (InputStream in = Resources.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is missing");
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return StrictYaml.read(yaml, type, Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
