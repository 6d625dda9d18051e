package org.jianwei.ingest.robots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.jianwei.contracts.json.JsonCodec;
import org.junit.jupiter.api.Test;

class RobotsReaderTest {

  private static final String SITE = "https://news.example.cn";

  private final RobotsReader reader = new RobotsReader("Jianwei");

  @Test
  void read_groupOfOurOwn_winsOverTheStar() {
    RobotsRules rules = read("User-agent: *\nDisallow: /\n\nUser-agent: jianwei\nDisallow: /p/\n");

    assertThat(rules.allows(SITE + "/a")).isTrue();
    assertThat(rules.allows(SITE + "/p/a")).isFalse();
  }

  @Test
  void allows_longestMatchAndWildcards_decideAsInTheRfc() {
    RobotsRules rules =
        read("User-agent: *\nDisallow: /news/\nAllow: /news/open/\nDisallow: /*.pdf$\n");

    assertThat(rules.allows(SITE + "/news/1")).isFalse();
    assertThat(rules.allows(SITE + "/news/open/1")).isTrue();
    assertThat(rules.allows(SITE + "/x.pdf")).isFalse();
    assertThat(rules.allows(SITE + "/x.pdf?y")).isTrue();
  }

  @Test
  void read_crawlDelay_isKeptInMilliseconds() {
    assertThat(read("User-agent: *\nCrawl-delay: 2.5\n").crawlDelayMs()).isEqualTo(2_500);
  }

  @Test
  void read_crawlDelayOfHours_allowsNothing() {
    assertThat(read("User-agent: *\nCrawl-delay: 7200\n")).isEqualTo(RobotsRules.ALLOW_NONE);
  }

  @Test
  void read_emptyFile_allowsAll() {
    assertThat(read("").allows(SITE + "/a")).isTrue();
  }

  @Test
  void read_htmlInsteadOfRobots_allowsAll() {
    assertThat(read("<html><body>页面不存在</body></html>").allows(SITE + "/a")).isTrue();
  }

  @Test
  void read_byteOrderMark_isNoPartOfTheFirstLine() {
    assertThat(read("\uFEFFUser-agent: *\nDisallow: /p/\n").allows(SITE + "/p/1")).isFalse();
  }

  @Test
  void read_groupsOfTheSameName_areOne() {
    RobotsRules rules =
        read(
            "User-agent: jianwei\nDisallow: /a/\n\nUser-agent: other\nDisallow: /\n\n"
                + "User-agent: Jianwei\nDisallow: /b/\n");

    assertThat(rules.allows(SITE + "/a/1")).isFalse();
    assertThat(rules.allows(SITE + "/b/1")).isFalse();
    assertThat(rules.allows(SITE + "/c/1")).isTrue();
  }

  @Test
  void read_nameThatOnlyBeginsLikeOurs_isNotOurs() {
    RobotsRules rules = read("User-agent: jianweibot\nDisallow: /\n\nUser-agent: *\nAllow: /\n");

    assertThat(rules.allows(SITE + "/a")).isTrue();
  }

  @Test
  void allows_sameLengthOfBoth_allows() {
    RobotsRules rules = read("User-agent: *\nDisallow: /page\nAllow: /page\n");

    assertThat(rules.allows(SITE + "/page")).isTrue();
  }

  @Test
  void allows_percentEncodedAndPlain_areTheSamePath() {
    RobotsRules rules = read("User-agent: *\nDisallow: /%E4%B8%AD/\nDisallow: /a%2Db/\n");

    assertThat(rules.allows(SITE + "/中/1")).isFalse();
    assertThat(rules.allows(SITE + "/a-b/1")).isFalse();
  }

  @Test
  void allows_addressesThatAreNoUris_areDecidedToo() {
    RobotsRules rules = read("User-agent: *\nDisallow: /p/\n");

    assertThat(rules.allows(SITE + "/a?b={c}|d^e")).isTrue();
    assertThat(rules.allows(SITE + "/p/a?b={c}|d^e")).isFalse();
    assertThat(rules.allows(SITE + "/a/%zz")).isTrue();
  }

  @Test
  void matcher_patternsMadeToBacktrack_takeNoTime() {
    RobotsRules rules = read("User-agent: *\nDisallow: /" + "*a".repeat(200) + "*b\n");

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(rules.matcher().allows(SITE + "/" + "a".repeat(1_900))).isTrue());
  }

  @Test
  void read_fileCutWithinALine_leavesThatLineOut() {
    String head = "User-agent: *\nDisallow: /p/\n#";
    String last = "\nDisallow: /";
    String filler = "x".repeat(RobotsReader.BYTES_MAX - head.length() - last.length());

    assertThat(read(head + filler + last).disallow()).containsExactly("/p/");
  }

  @Test
  void read_noise_neverThrows() {
    Random random = new Random(20260519);
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[random.nextInt(2_000)];
      random.nextBytes(noise);

      assertThat(reader.read(noise, "text/plain")).isNotNull();
    }
  }

  @Test
  void read_moreRulesThanARecordHolds_allowsNothing() {
    StringBuilder file = new StringBuilder("User-agent: *\n");
    for (int i = 0; file.length() < RobotsReader.BYTES_MAX; i++) {
      file.append("Disallow: /").append("报".repeat(40)).append(i).append('\n');
    }

    assertThat(reader.read(file.toString().getBytes(UTF_8), "text/plain"))
        .isEqualTo(RobotsRules.ALLOW_NONE);
  }

  @Test
  void rules_writtenAndRead_decideTheSame() throws IOException {
    RobotsRules rules = read("User-agent: *\nDisallow: /中文/\nAllow: /中文/a\n");

    RobotsRules again = JsonCodec.read(JsonCodec.write(rules), RobotsRules.class);

    assertThat(again).isEqualTo(rules);
    assertThat(again.allows(SITE + "/%E4%B8%AD%E6%96%87/b")).isFalse();
    assertThat(again.allows(SITE + "/%E4%B8%AD%E6%96%87/a")).isTrue();
  }

  private RobotsRules read(String file) {
    return reader.read(file.getBytes(UTF_8), "text/plain; charset=utf-8");
  }
}
