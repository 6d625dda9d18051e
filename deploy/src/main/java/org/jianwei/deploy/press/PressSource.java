package org.jianwei.deploy.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jianwei.deploy.press.edition.Scope;
import org.jianwei.deploy.press.edition.SiteData;

/**
 * The source file with which the catalogue reads a site of the press.
 *
 * @param fileName name of the file, {@code <site>.yaml}
 * @param yaml its text, with the site's addresses filled in
 */
public record PressSource(String fileName, String yaml) {

  static PressSource of(SiteData data, PressSite site) {
    Scope scope = Scope.root().with("base", site.base().toString()).with("name", site.name());
    return new PressSource(site.id() + ".yaml", data.source().render(scope));
  }

  /**
   * Writes it into a directory, replacing a file of the same name.
   *
   * @throws IOException if the directory cannot be written
   */
  public Path write(Path directory) throws IOException {
    return Files.write(directory.resolve(fileName), yaml.getBytes(StandardCharsets.UTF_8));
  }
}
