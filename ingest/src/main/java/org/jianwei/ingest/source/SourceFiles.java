package org.jianwei.ingest.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianwei.runtime.config.ConfigException;

/** The files of a directory that hold sources. */
final class SourceFiles {

  private static final String SUFFIX = ".yaml";

  private SourceFiles() {}

  /**
   * What the file system says of one file.
   *
   * @param bytes its size
   * @param changedAt when it was last written
   */
  record Mark(long bytes, Instant changedAt) {}

  /**
   * Texts by file name, sorted.
   *
   * @throws ConfigException where there is none, or one cannot be read
   */
  static Map<String, String> read(Path directory) {
    Map<String, String> texts = new LinkedHashMap<>();
    list(directory).forEach(file -> texts.put(file.toString(), text(file)));
    if (texts.isEmpty()) {
      throw new ConfigException(directory + ": holds no source file (*.yaml)");
    }
    return texts;
  }

  /**
   * Marks by file name, sorted; may be empty.
   *
   * @throws ConfigException where the directory cannot be listed
   */
  static Map<String, Mark> marks(Path directory) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    list(directory).forEach(file -> marks.put(file.toString(), mark(file)));
    return marks;
  }

  private static List<Path> list(Path directory) {
    try (Stream<Path> listed = Files.list(directory)) {
      return listed.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new ConfigException(directory + ": cannot be listed (" + e + ")", e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read as UTF-8 (" + e + ")", e);
    }
  }

  private static Mark mark(Path file) {
    try {
      BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
      return new Mark(of.size(), of.lastModifiedTime().toInstant());
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read (" + e + ")", e);
    }
  }
}
