package org.jianwei.deploy.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTimeTest {

  @TempDir Path directory;

  @Test
  void read_pressThatNobodyVisited_isNull() throws Exception {
    assertThat(opening().read()).isNull();
  }

  @Test
  void read_whatWasWritten_isTheSame() throws Exception {
    Instant opened = Instant.parse("2026-03-01T08:00:00.123456Z");

    opening().write(opened);

    assertThat(opening().read()).isEqualTo(opened);
  }

  @Test
  void read_somethingElse_isNamedWithItsFile() throws Exception {
    Files.writeString(opening().file(), "yesterday");

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> opening().read())
        .withMessageContaining(opening().file().toString());
  }

  private OpeningTime opening() {
    return new OpeningTime(directory.resolve("opened"));
  }
}
