package org.jianwei.deploy.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory that is deleted when it is closed. */
public final class TemporaryDirectory implements AutoCloseable {

  private final Path path;

  private TemporaryDirectory(Path path) {
    this.path = path;
  }

  /**
   * Creates one among the platform's temporary files.
   *
   * @throws IOException if it cannot be created
   */
  public static TemporaryDirectory create(String prefix) throws IOException {
    return new TemporaryDirectory(Files.createTempDirectory(prefix));
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> innermostFirst;
    try (Stream<Path> all = Files.walk(path)) {
      innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : innermostFirst) {
      Files.deleteIfExists(each);
    }
  }
}
