package org.jianwei.deploy.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * When a press was first visited, kept in a file, so that a press that starts again does not show
 * its readers yesterday's front page.
 *
 * @param file holds one instant in ISO 8601
 */
public record OpeningTime(Path file) {

  /**
   * The instant; null where the press was never visited.
   *
   * @throws ConfigException if something else stands there
   */
  public @Nullable Instant read() throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      return Instant.parse(Files.readString(file).strip());
    } catch (DateTimeParseException e) {
      throw new ConfigException(file + ": no instant stands there; delete it to begin anew", e);
    }
  }

  /** Keeps an instant. */
  public void write(Instant opened) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, opened + "\n");
  }
}
