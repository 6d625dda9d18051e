package org.jianwei.ingest.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jianwei.runtime.config.StrictYaml;

/** Reads the YAML files that stand beside the classes that use them. */
public final class Data {

  private Data() {}

  /**
   * Reads a resource.
   *
   * @param user class in whose package the resource stands
   * @param name name of the resource, without folder
   * @param type what it holds
   * @throws IllegalStateException if the jar lacks it
   */
  public static <T> T read(Class<?> user, String name, Class<T> type) {
    try (InputStream in = user.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(user.getPackageName() + " lacks its resource " + name);
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return StrictYaml.read(yaml, type, Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
