package org.jianwei.aggregate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jianwei.runtime.config.StrictYaml;

/** The YAML files of this stage: rules, names and wordings that people can review. */
public final class DataFile {

  private DataFile() {}

  /**
   * Reads a file that is shipped beside this class.
   *
   * @throws org.jianwei.runtime.config.ConfigException if the file says what {@code type} refuses
   */
  public static <T> T read(String name, Class<T> type) {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return StrictYaml.read(yaml, type, Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
