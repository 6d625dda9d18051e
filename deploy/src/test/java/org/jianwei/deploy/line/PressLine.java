package org.jianwei.deploy.line;

import java.io.IOException;
import java.nio.file.Path;
import org.jianwei.deploy.press.Press;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.stream.IngestSettings;

/** The whole line on a press, on free ports. */
final class PressLine {

  private PressLine() {}

  static Line start(Press press, Path directory) throws IOException {
    Path sources = press.writeSources(directory.resolve("sources"));
    SourceCatalogue catalogue = SourceCatalogue.ofDirectory(sources);
    return Line.start(
        new LineSettings(
            directory.resolve("data"),
            new BrokerChoice.Embedded(0),
            LineSettings.allRoles(),
            () -> catalogue,
            IngestSettings.defaults(ProductVersion.get(), "test@localhost", true),
            0),
        phrase -> {});
  }
}
