package org.jianwei.contracts.reject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RejectTest {

  @Test
  void excerpt_thatIsLong_isCut() {
    assertThat(reject("甲".repeat(500)).excerpt()).hasSize(Reject.EXCERPT_CHARS_MAX);
  }

  @Test
  void excerpt_isNotCutWithinACharacter() {
    assertThat(reject("甲" + "🌙".repeat(300)).excerpt()).hasSize(399).endsWith("🌙");
  }

  @Test
  void recordKey_namesStepAndKey() {
    assertThat(reject("").recordKey()).isEqualTo("read|https://news.example/rss.xml");
  }

  private static Reject reject(String excerpt) {
    String url = "https://news.example/rss.xml";
    return new Reject(
        "read",
        url,
        "feed-unreadable",
        "No feed.",
        false,
        Reject.Origin.ofUrl(url),
        excerpt,
        Instant.EPOCH);
  }
}
