package org.jianwei.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jianwei.contracts.vocabulary.HarmType;
import org.junit.jupiter.api.Test;

class StrictYamlTest {

  private static final Path FILE = Path.of("some.yaml");

  record Plan(String name, Duration pause, List<Step> steps) {
    Plan {
      if (name.isBlank()) {
        throw new ConfigException("name must not be blank");
      }
    }
  }

  record Step(int count, HarmType harmType) {}

  @Test
  void recordsAreReadFromSnakeCase() {
    Plan plan = read("name: a\npause: PT2S\nsteps:\n  - {count: 1, harm_type: Psychological}\n");

    assertThat(plan.pause()).isEqualTo(Duration.ofSeconds(2));
    assertThat(plan.steps()).containsExactly(new Step(1, HarmType.PSYCHOLOGICAL));
  }

  @Test
  void unknownKey_isRefusedWithFileLineAndTheKnownKeys() {
    assertThatThrownBy(() -> read("name: a\npause: PT2S\nstpes: []\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessage("some.yaml:3: unknown key 'stpes'; known here: name, pause, steps");
  }

  record Named(@JsonProperty(required = true) String name, List<Step> steps) {}

  @Test
  void misspeltRequiredKey_isReportedAsUnknownNotAsMissing() {
    assertThatThrownBy(() -> StrictYaml.read("nmae: a\n", Named.class, FILE))
        .isInstanceOf(ConfigException.class)
        .hasMessage("some.yaml:1: unknown key 'nmae'; known here: name, steps");
  }

  @Test
  void keyGivenTwice_isRefused() {
    assertThatThrownBy(() -> read("name: a\nname: b\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("some.yaml:2")
        .hasMessageContaining("Duplicate field 'name'");
  }

  @Test
  void valueRefusedByTheConstructor_isReportedInItsWords() {
    assertThatThrownBy(() -> read("name: ' '\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("name must not be blank");
  }

  @Test
  void badDuration_isReportedWithItsPlace() {
    assertThatThrownBy(() -> read("name: a\npause: 10 minutes\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("some.yaml:2")
        .hasMessageContaining("pause")
        .hasMessageContaining("PT10M");
  }

  @Test
  void wordOutsideTheVocabulary_isRefused() {
    assertThatThrownBy(() -> read("name: a\nsteps:\n  - {count: 1, harm_type: Sorrow}\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("Sorrow")
        .hasMessageContaining("Psychological");
  }

  @Test
  void emptyFile_isRefused() {
    assertThatThrownBy(() -> read("")).isInstanceOf(ConfigException.class);
  }

  @Test
  void missingFile_isRefusedByName() {
    assertThatThrownBy(() -> StrictYaml.read(Path.of("absent.yaml"), Plan.class))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("absent.yaml: cannot be read");
  }

  private static Plan read(String yaml) {
    return StrictYaml.read(yaml, Plan.class, FILE);
  }
}
