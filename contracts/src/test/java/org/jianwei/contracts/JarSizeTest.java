package org.jianwei.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Consumers depend on this jar alone: it stays small. */
class JarSizeTest {

  private static final int JAR_BYTES_MAX = 150 * 1024;

  @Test
  void classesAndResources_zipped_stayWithinTheLimit() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Topics.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertThat(zipped(classes)).isLessThanOrEqualTo(JAR_BYTES_MAX);
  }

  private static int zipped(Path root) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> walk = Files.walk(root)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
        zip.write(Files.readAllBytes(file));
        zip.closeEntry();
      }
    }
    return bytes.size();
  }
}
