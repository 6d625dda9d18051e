package org.jianwei.runtime.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads the data files that stand in the jar beside the classes that use them. */
public final class ShippedFile {

  private ShippedFile() {}

  /**
   * Reads a YAML file.
   *
   * @param user class in whose package the file stands
   * @param name name of the file, without folder; from a slash on, its whole path
   * @param type what it holds
   * @throws IllegalStateException if the jar lacks it
   * @throws ConfigException if the file says what {@code type} refuses
   */
  public static <T> T yaml(Class<?> user, String name, Class<T> type) {
    return StrictYaml.read(text(user, name), type, Path.of(name));
  }

  /**
   * Reads a text in UTF-8.
   *
   * @param user class in whose package the file stands
   * @param name name of the file, without folder; from a slash on, its whole path
   * @throws IllegalStateException if the jar lacks it
   */
  public static String text(Class<?> user, String name) {
    try (InputStream in = user.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the jar lacks " + name + ", which belongs to " + user.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
