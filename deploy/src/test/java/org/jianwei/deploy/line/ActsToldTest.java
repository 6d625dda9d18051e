package org.jianwei.deploy.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.aggregate.text.Wording;
import org.junit.jupiter.api.Test;

/** Classify and aggregate know nothing of each other; here their data files are held together. */
class ActsToldTest {

  private static final Pattern ACT = Pattern.compile("(?m)^ {2}- act: (\\S+)$");

  @Test
  void everyActThatIsRead_hasAWordingAndNoWordingIsIdle() throws IOException {
    assertThat(actsRead()).isEqualTo(Wording.english().acts().keySet());
  }

  private static Set<String> actsRead() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ActsToldTest.class.getResourceAsStream("/org/jianwei/classify/fact/acts.yaml"))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ACT.matcher(file).results().map(act -> act.group(1)).collect(Collectors.toSet());
    }
  }
}
