package org.jianwei.ingest.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.luben.zstd.Zstd;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Random;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.runtime.stream.SizeGuard;
import org.junit.jupiter.api.Test;

class PageCodecTest {

  @Test
  void decode_encodedPage_isThatPage() {
    Page page = page("<p>晨报</p>".getBytes(UTF_8));
    PageCodec.Encoded encoded = PageCodec.encode(page);

    Page again = PageCodec.decode(encoded.value(), encoded.headers());

    assertThat(again).usingRecursiveComparison().isEqualTo(page);
  }

  @Test
  void decode_emptyBody_isEmpty() {
    PageCodec.Encoded encoded = PageCodec.encode(page(new byte[0]));

    assertThat(PageCodec.decode(encoded.value(), encoded.headers()).body()).isEmpty();
  }

  @Test
  void encode_bodyThatDoesNotCompress_isCutToFitARecord() {
    byte[] noise = new byte[5_000_000];
    new Random(20260519).nextBytes(noise);

    PageCodec.Encoded encoded = PageCodec.encode(page(noise));

    Page again = PageCodec.decode(encoded.value(), encoded.headers());
    assertThat(SizeGuard.fits(encoded.value())).isTrue();
    assertThat(again.truncated()).isTrue();
    assertThat(again.body())
        .hasSizeGreaterThan(700_000)
        .isEqualTo(Arrays.copyOf(noise, again.body().length));
  }

  @Test
  void decode_noZstd_isRefused() {
    PageCodec.Encoded encoded = PageCodec.encode(page(new byte[10]));

    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> PageCodec.decode("<html>".getBytes(UTF_8), encoded.headers()));
  }

  @Test
  void decode_bomb_isRefusedBeforeItIsUnpacked() {
    byte[] bomb = Zstd.compress(new byte[PageCodec.BODY_BYTES_MAX + 1]);
    PageCodec.Encoded encoded = PageCodec.encode(page(new byte[10]));

    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> PageCodec.decode(bomb, encoded.headers()));
  }

  @Test
  void decode_withoutHeaders_isRefused() {
    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> PageCodec.decode(Zstd.compress(new byte[1]), new RecordHeaders()));
  }

  static Page page(byte[] body) {
    return new Page(
        "https://news.example.cn/a.html",
        "morning",
        FetchKind.ARTICLE,
        -1,
        200,
        "text/html; charset=gb2312",
        Instant.parse("2026-05-19T00:30:00.123Z"),
        new Hints(
            "标题",
            OffsetDateTime.parse("2026-05-19T08:00:00+08:00"),
            PublishedPrecision.MINUTE,
            null),
        false,
        body);
  }
}
