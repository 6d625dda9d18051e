package org.jianwei.aggregate.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {

  @TempDir Path directory;

  @Test
  void file_givesIdsOfBothRegisters() throws IOException {
    Crosswalk crosswalk =
        read("incidents:\n  - {id: 2026-01-16-1f3a, aim: [2025-09-20-c0de], aiid: [1234]}\n");

    assertThat(crosswalk.byId())
        .containsEntry(
            "2026-01-16-1f3a",
            new Crosswalk.Entry("2026-01-16-1f3a", List.of("2025-09-20-c0de"), List.of(1234)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: 16-1f3a, aiid: [1]} | id must be the id of an incident",
        "{id: 2026-01-16-1f3a} | needs aim or aiid",
        "{id: 2026-01-16-1f3a, aim: [c0de]} | 2025-09-20-c0de",
        "{id: 2026-01-16-1f3a, aiid: [0]} | numbers from 1",
        "{id: 2026-01-16-1f3a, oecd: [1]} | unknown key 'oecd'",
        "{aiid: [1]} | id"
      })
  void badEntry_isNamedWithFileAndLine(String entry, String fault) {
    assertThatThrownBy(() -> read("incidents:\n  - " + entry + "\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("crosswalk.yaml:2")
        .hasMessageContaining(fault);
  }

  @Test
  void incidentThatStandsTwice_isRefused() {
    String entry = "  - {id: 2026-01-16-1f3a, aiid: [1]}\n";

    assertThatThrownBy(() -> read("incidents:\n" + entry + entry))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("2026-01-16-1f3a stands twice");
  }

  @Test
  void fileThatIsMissing_isNamed() {
    assertThatThrownBy(() -> Crosswalk.read(directory.resolve("none.yaml")))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("none.yaml");
  }

  private Crosswalk read(String yaml) throws IOException {
    return Crosswalk.read(Files.writeString(directory.resolve("crosswalk.yaml"), yaml));
  }
}
