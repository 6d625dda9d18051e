package org.jianwei.deploy.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.aggregate.text.Wording;
import org.junit.jupiter.api.Test;

/** Classify and aggregate know nothing of each other; here their data files are held together. */
class ActsToldTest {

  private static final Pattern ACT = Pattern.compile("(?m)^ {2}- act: (\\S+)$");
  private static final Pattern INSTEAD = Pattern.compile("instead: ([a-z-]+)");

  @Test
  void everyActThatIsReadOrToldInstead_hasAWordingAndNoWordingIsIdle() throws IOException {
    Set<String> told = named(ACT, "/org/jianwei/classify/fact/acts.yaml");
    told.addAll(named(INSTEAD, "/org/jianwei/aggregate/choosing.yaml"));

    assertThat(told).isEqualTo(Wording.english().acts().keySet());
  }

  private static Set<String> named(Pattern pattern, String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ActsToldTest.class.getResourceAsStream(resource))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return pattern
          .matcher(file)
          .results()
          .map(match -> match.group(1))
          .collect(Collectors.toCollection(HashSet::new));
    }
  }
}
