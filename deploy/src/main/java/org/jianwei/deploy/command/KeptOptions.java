package org.jianwei.deploy.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a line keeps its data, and which sources it knows. */
final class KeptOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where the line keeps everything (default: ${DEFAULT-VALUE}).")
  Path data = Path.of("data");

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "Directory with one YAML file per source (default: the shipped catalogue).")
  private @Nullable Path sources;

  /** The directory of the sources. */
  Path sources() {
    return sources == null ? Home.directory().resolve("sources") : sources;
  }
}
