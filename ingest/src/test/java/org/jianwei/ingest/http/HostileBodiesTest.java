package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.robots.RobotsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies that swell, break off or lie about themselves, and the name that each gets. */
@Timeout(30)
class HostileBodiesTest {

  @RegisterExtension final HostileSite site = new HostileSite();

  @Test
  void endlessChunkedBody_isCutAtTheCap() {
    site.raw.on(
        "/a",
        out -> {
          out.write(RawSite.head("HTTP/1.1 200 OK\nTransfer-Encoding: chunked"));
          byte[] chunk = RawSite.chunk(new byte[60_000]);
          while (!site.raw.await(0)) {
            out.write(chunk);
          }
        });

    Fetched fetched = site.fetch(site.article("/a"));

    assertThat(fetched.page().body()).hasSize(HostileSite.BODY_BYTES_MAX);
    assertThat(fetched.page().truncated()).isTrue();
    assertThat(fetched.result().truncated()).isTrue();
  }

  @Test
  void gzipBomb_isGivenUpForItsRatio() {
    site.coded("/a", "gzip", RawSite.gzip(new byte[20_000_000]));

    site.assertEnds(site.article("/a"), Outcome.DENIED, "compression-ratio");
  }

  @Test
  void ratioBombInTwoLayers_isGivenUpForItsRatio() {
    site.coded("/a", "gzip, gzip", RawSite.gzip(RawSite.gzip(new byte[20_000_000])));

    site.assertEnds(site.article("/a"), Outcome.DENIED, "compression-ratio");
  }

  @Test
  void largePageOfManyLinks_isNoBomb() {
    Random random = new Random(20260519);
    StringBuilder page = new StringBuilder();
    while (page.length() < 2_000_000) {
      page.append("<li><a href=\"/2026/05/19/").append(random.nextInt()).append(".html\">通报</a>\n");
    }
    byte[] body = page.toString().getBytes(UTF_8);
    site.coded("/a", "gzip", RawSite.gzip(body));

    assertThat(site.fetch(site.article("/a")).page().body()).isEqualTo(body);
  }

  @Test
  void bombThatIsARobotsFile_isCutWhereEveryRobotsFileIs() {
    site.coded("/robots.txt", "gzip", RawSite.gzip(new byte[20_000_000]));

    assertThat(site.fetch(site.robots()).result().bytes()).isEqualTo(RobotsReader.BYTES_MAX);
  }

  @Test
  void deflate_isReadWithAndWithoutItsWrapper() throws IOException {
    site.coded("/zlib", "deflate", deflate(HostileSite.BODY, false));
    site.coded("/bare", "deflate", deflate(HostileSite.BODY, true));

    assertThat(site.fetch(site.article("/zlib")).page().body()).isEqualTo(HostileSite.BODY);
    assertThat(site.fetch(site.article("/bare")).page().body()).isEqualTo(HostileSite.BODY);
  }

  @Test
  void codingThatNobodyAskedFor_isNamed() {
    site.coded("/a", "br", HostileSite.BODY);

    site.assertEnds(site.article("/a"), Outcome.DENIED, "encoding-unknown");
  }

  @Test
  void codingThatIsNone_isPassedOver() {
    site.coded("/a", "utf-8", HostileSite.BODY);

    assertThat(site.fetch(site.article("/a")).page().body()).isEqualTo(HostileSite.BODY);
  }

  @Test
  void truncatedGzip_isAskedForOnceMoreAndThenKeptAsItIs() {
    byte[] whole = RawSite.gzip(noise(50_000));
    site.coded("/a", "gzip", Arrays.copyOf(whole, whole.length / 2));

    site.assertEnds(site.article("/a"), Outcome.FAILED, "answer-cut");
    assertKeptCut(Orders.again(site.raw.url("/a"), 1, HostileSite.now()));
  }

  @Test
  void contentLengthTooLarge_isAskedForOnceMoreAndThenKeptAsItIs() {
    site.raw.on("/a", "HTTP/1.1 200 OK\nETag: \"1\"\nContent-Length: 100000", HostileSite.BODY);

    site.assertEnds(site.article("/a"), Outcome.FAILED, "answer-cut");
    assertKeptCut(Orders.again(site.raw.url("/a"), 1, HostileSite.now()));
  }

  @Test
  void cutChunkedFeed_isKeptAsItIs() throws IOException {
    byte[] chunk = RawSite.chunk(HostileSite.BODY);
    site.raw.on("/a", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", chunk);

    assertKeptCut(site.order(FetchKind.FEED, "/a"));
  }

  @Test
  void contentLengthTooSmall_endsThePageThereAndHarmsNoOther() {
    site.raw.on("/a", "HTTP/1.1 200 OK\nContent-Length: 10", HostileSite.BODY);
    site.raw.on("/b", "HTTP/1.1 200 OK", HostileSite.BODY);

    assertThat(site.fetch(site.article("/a")).page().body())
        .isEqualTo(Arrays.copyOf(HostileSite.BODY, 10));
    assertThat(site.fetch(site.article("/b")).page().body()).isEqualTo(HostileSite.BODY);
  }

  private void assertKeptCut(FetchOrder order) {
    Fetched fetched = site.fetch(order);

    assertThat(fetched.result().outcome()).isEqualTo(Outcome.FETCHED);
    assertThat(fetched.result().reason()).isEqualTo("answer-cut");
    assertThat(fetched.result().truncated()).isTrue();
    assertThat(fetched.result().validators()).isEqualTo(Validators.NONE);
    assertThat(fetched.result().bodyHash()).isNull();
    assertThat(fetched.page().truncated()).isTrue();
    assertThat(fetched.page().body()).isNotEmpty();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(20260519).nextBytes(noise);
    return noise;
  }

  private static byte[] deflate(byte[] body, boolean bare) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate =
        new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
      deflate.write(body);
    }
    return out.toByteArray();
  }
}
