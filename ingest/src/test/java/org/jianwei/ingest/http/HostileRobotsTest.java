package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.robots.RobotsReader;
import org.jianwei.ingest.robots.RobotsRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a robots.txt can do to a fetcher, and what is known of the rules then. */
@Timeout(30)
class HostileRobotsTest {

  @RegisterExtension final HostileSite site = new HostileSite();

  @Test
  void tenMegabyteRobots_isReadAsFarAsTheRfcAsks() {
    StringBuilder file = new StringBuilder("User-agent: *\nDisallow: /p/\n");
    while (file.length() < 10_000_000) {
      file.append("# 本站欢迎守规矩的访客 ").append("x".repeat(200)).append('\n');
    }
    file.append("Disallow: /late/\n");
    site.raw.on("/robots.txt", "HTTP/1.1 200 OK", file.toString().getBytes(UTF_8));

    FetchResult result = site.fetch(site.robots()).result();

    assertThat(result.bytes()).isEqualTo(RobotsReader.BYTES_MAX);
    assertThat(result.truncated()).isTrue();
    assertThat(result.robots().disallow()).containsExactly("/p/");
  }

  @Test
  void robotsRedirectLoop_countsAsNoFile() {
    site.redirect("/robots.txt", "/robots.txt");

    FetchResult result = site.fetch(site.robots()).result();

    assertThat(result.reason()).isEqualTo("redirect-loop");
    assertThat(result.robots()).isEqualTo(RobotsRules.ALLOW_ALL);
  }

  @Test
  void robots503_bringsNoRules() {
    site.raw.on("/robots.txt", "HTTP/1.1 503 Busy\nContent-Length: 0", new byte[0]);

    assertThat(site.fetch(site.robots()).result().reason()).isEqualTo("http-503");
    assertThat(site.fetch(site.robots()).result().robots()).isNull();
  }

  @Test
  void robots429_bringsNoRulesAlthoughItIs4xx() {
    site.raw.on("/robots.txt", "HTTP/1.1 429 Slow\nContent-Length: 0", new byte[0]);

    assertThat(site.fetch(site.robots()).result().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(site.fetch(site.robots()).result().robots()).isNull();
  }

  @Test
  void cutRobotsFile_isNotTrusted() {
    byte[] half = "User-agent: *\nDisallow: /a\n".getBytes(UTF_8);
    site.raw.on("/robots.txt", "HTTP/1.1 200 OK\nContent-Length: 100000", half);

    FetchResult result = site.fetch(site.robots()).result();

    assertThat(result.reason()).isEqualTo("answer-cut");
    assertThat(result.robots()).isNull();
  }
}
