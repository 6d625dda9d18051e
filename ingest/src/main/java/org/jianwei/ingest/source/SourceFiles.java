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

/** The files of a directory that hold sources, and those of its {@code rules/} that hold rules. */
final class SourceFiles {

  private static final String SUFFIX = ".yaml";
  private static final String RULES = "rules";

  private SourceFiles() {}

  /**
   * What the file system says of one file.
   *
   * @param bytes its size
   * @param changedAt when it was last written
   */
  record Mark(long bytes, Instant changedAt) {}

  /**
   * What they hold.
   *
   * @throws ConfigException where there is no source, or a file cannot be read
   */
  static SourceTexts read(Path directory) {
    Map<String, String> sources = texts(list(directory));
    if (sources.isEmpty()) {
      throw new ConfigException(directory + ": holds no source file (*.yaml)");
    }
    return new SourceTexts(sources, texts(rules(directory)));
  }

  /**
   * Marks by file name, sorted; may be empty.
   *
   * @throws ConfigException where the directory cannot be listed
   */
  static Map<String, Mark> marks(Path directory) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    list(directory).forEach(file -> marks.put(file.toString(), mark(file)));
    rules(directory).forEach(file -> marks.put(file.toString(), mark(file)));
    return marks;
  }

  private static List<Path> rules(Path directory) {
    Path rules = directory.resolve(RULES);
    return Files.isDirectory(rules) ? list(rules) : List.of();
  }

  private static Map<String, String> texts(List<Path> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach(file -> texts.put(file.toString(), text(file)));
    return texts;
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
