package org.jianwei.ingest.stream;

import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;

/**
 * What the headers of a page record say, for whoever need not unpack its body.
 *
 * @param kind what stands at its address
 * @param fetchedAt when it was fetched
 * @param hints what was known of it
 */
record PageHead(FetchKind kind, Instant fetchedAt, Hints hints) {

  /**
   * Reads headers.
   *
   * @throws SerializationException if they are not those of a page
   */
  static PageHead of(Headers headers) {
    return new PageHead(
        PageCodec.kind(headers), PageCodec.fetchedAt(headers), PageCodec.hints(headers));
  }
}
