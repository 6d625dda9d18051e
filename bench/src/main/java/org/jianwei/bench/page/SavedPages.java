package org.jianwei.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.runtime.config.ConfigException;

/** Pages as they were served, one a file. */
final class SavedPages {

  /** Moment to which relative times on the pages refer. */
  static final Instant FETCHED = Instant.parse("2026-01-01T00:00:00Z");

  /** One page. */
  record SavedPage(String name, byte[] bytes) {

    /** The page as the readers take it. */
    FetchedBody body() {
      return new FetchedBody(
          bytes, null, "http://saved.example/" + name.replace(' ', '-'), FETCHED, false);
    }
  }

  private SavedPages() {}

  /** All files of a directory that are named like pages, in order of their names. */
  static List<SavedPage> in(Path directory) {
    List<SavedPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(SavedPages::isPage).sorted().toList()) {
        pages.add(new SavedPage(directory.relativize(file).toString(), Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new ConfigException(directory + ": cannot be read (" + e + ")", e);
    }
    if (pages.isEmpty()) {
      throw new ConfigException(directory + ": holds no page (*.html, *.htm, *.shtml)");
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    return file.toString().matches(".*\\.s?html?");
  }
}
