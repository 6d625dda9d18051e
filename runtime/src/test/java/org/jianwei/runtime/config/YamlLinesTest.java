package org.jianwei.runtime.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlLinesTest {

  record Crew(String name, List<Member> members) {}

  record Member(String name) {}

  @Test
  void unknownKey_isReportedAtItsOwnLine() {
    assertFault("name: a\nnicknames: b\nmembers:\n  - name: c\n", "crew.yaml:2: unknown key");
  }

  @Test
  void unknownKeyInList_isReportedAtItsOwnLine() {
    assertFault(
        "name: a\nmembers:\n  - name: c\n    age: 3\nmore: 1\n", "crew.yaml:4: unknown key");
  }

  @Test
  void faultBeforeSecondDocument_keepsItsLine() {
    assertFault("name: a\nage: 3\n---\nname: b\n", "crew.yaml:2: unknown key");
  }

  private static void assertFault(String yaml, String message) {
    assertThatThrownBy(() -> StrictYaml.read(yaml, Crew.class, Path.of("crew.yaml")))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(message);
  }
}
