package org.jianwei.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

  @TempDir Path folder;

  @Test
  void open_plainFile_readsItsLines() throws IOException {
    Path file = folder.resolve("rows.jsonl");
    Files.writeString(file, "甲\n乙");

    assertThat(firstLine(file)).isEqualTo("甲");
  }

  @Test
  void open_packedFile_readsItsLines() throws IOException {
    Path file = folder.resolve("rows.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("甲\n乙".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(firstLine(file)).isEqualTo("甲");
  }

  @Test
  void open_fileThatIsNotPackedAsItsNameSays_fails() throws IOException {
    Path file = folder.resolve("rows.jsonl.gz");
    Files.writeString(file, "甲\n乙");

    assertThatThrownBy(() -> TextFile.open(file)).isInstanceOf(ZipException.class);
  }

  private static String firstLine(Path file) throws IOException {
    try (BufferedReader lines = TextFile.open(file)) {
      return lines.readLine();
    }
  }
}
