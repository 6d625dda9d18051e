package org.jianwei.ingest.stream;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.runtime.stream.SizeGuard;

/**
 * Pages on their topic: the body compressed with zstd as the value, all else in headers. A body
 * whose compressed form is too large for a record is cut, and says so.
 */
final class PageCodec {

  /** Bytes of a decoded body; more is no page of ours. */
  static final int BODY_BYTES_MAX = 64 << 20;

  private static final int LEVEL = 3;

  private PageCodec() {}

  /** A page as it is written. */
  record Encoded(byte[] value, Headers headers) {}

  static Encoded encode(Page page) {
    byte[] body = page.body();
    byte[] value = Zstd.compress(body, LEVEL);
    boolean truncated = page.truncated();
    while (!SizeGuard.fits(value)) {
      // Cut a little more than the ratio asks for, so that one or two rounds do.
      long fitting = (long) body.length * SizeGuard.VALUE_BYTES_MAX / value.length;
      body = Arrays.copyOf(body, (int) (fitting * 9 / 10));
      value = Zstd.compress(body, LEVEL);
      truncated = true;
    }
    return new Encoded(value, headers(page, truncated));
  }

  /**
   * Reads a page.
   *
   * @throws SerializationException if the record was not written by {@link #encode}
   */
  static Page decode(byte[] value, Headers headers) {
    try {
      return new Page(
          text(headers, "url"),
          text(headers, "source"),
          kind(headers),
          Integer.parseInt(text(headers, "entry")),
          Integer.parseInt(text(headers, "status")),
          text(headers, "content-type"),
          fetchedAt(headers),
          hints(headers),
          Boolean.parseBoolean(text(headers, "truncated")),
          body(value));
    } catch (NumberFormatException | ZstdException e) {
      throw new SerializationException("not a page: " + e.getMessage(), e);
    }
  }

  static FetchKind kind(Headers headers) {
    return json(headers, "kind", FetchKind.class);
  }

  static Hints hints(Headers headers) {
    return json(headers, "hints", Hints.class);
  }

  static Instant fetchedAt(Headers headers) {
    try {
      return Instant.parse(text(headers, "fetched-at"));
    } catch (DateTimeException e) {
      throw new SerializationException("not a page: " + e.getMessage(), e);
    }
  }

  private static <T> T json(Headers headers, String name, Class<T> type) {
    try {
      return JsonCodec.read(bytes(headers, name), type);
    } catch (IOException e) {
      throw new SerializationException("not a page: " + e.getMessage(), e);
    }
  }

  private static byte[] body(byte[] value) {
    long size = Zstd.getFrameContentSize(value);
    if (size < 0 || size > BODY_BYTES_MAX) {
      throw new SerializationException("not a page: the body would take " + size + " bytes");
    }
    return Zstd.decompress(value, (int) size);
  }

  private static Headers headers(Page page, boolean truncated) {
    Headers headers = new RecordHeaders();
    add(headers, "url", page.url());
    add(headers, "source", page.source());
    headers.add("kind", JsonCodec.write(page.kind()));
    add(headers, "entry", Integer.toString(page.entry()));
    add(headers, "status", Integer.toString(page.status()));
    add(headers, "content-type", page.contentType());
    add(headers, "fetched-at", page.fetchedAt().toString());
    headers.add("hints", JsonCodec.write(page.hints()));
    add(headers, "truncated", Boolean.toString(truncated));
    return headers;
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Headers headers, String name) {
    return new String(bytes(headers, name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    if (header == null || header.value() == null) {
      throw new SerializationException("not a page: it has no header " + name);
    }
    return header.value();
  }
}
