package org.jianwei.aggregate;

import java.util.List;
import org.jianwei.runtime.config.ShippedFile;

/** The YAML files of this stage: rules, names and wordings that people can review. */
public final class DataFile {

  private DataFile() {}

  /**
   * Reads a file that is shipped beside this class.
   *
   * @throws org.jianwei.runtime.config.ConfigException if the file says what {@code type} refuses
   */
  public static <T> T read(String name, Class<T> type) {
    return ShippedFile.yaml(DataFile.class, name, type);
  }

  /** The lines of a text that is shipped beside this class, without comments and empty lines. */
  public static List<String> lines(String name) {
    return ShippedFile.text(DataFile.class, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
