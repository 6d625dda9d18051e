package org.jianwei.bench.group;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A store in a folder of its own that is deleted at the end.
 *
 * @param folder the folder
 * @param store the store
 */
record ScratchStore(Path folder, DiskCaseStore store) implements AutoCloseable {

  static ScratchStore create() throws IOException {
    Path folder = Files.createTempDirectory("jianwei-group");
    return new ScratchStore(folder, new DiskCaseStore(folder));
  }

  @Override
  public void close() throws IOException {
    store.close();
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
