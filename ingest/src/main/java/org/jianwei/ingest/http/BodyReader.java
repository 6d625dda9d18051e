package org.jianwei.ingest.http;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.Objects;
import okhttp3.Response;

/**
 * Reads bodies: takes the content coding off, stops at the cap, gives up on what swells like a
 * bomb, and keeps what came of a body that breaks off.
 */
final class BodyReader {

  /**
   * Decoded bytes for each byte on the wire from which a body is a bomb. News pages reach 20;
   * deflate itself cannot exceed 1032.
   */
  static final int RATIO_MAX = 100;

  /** Decoded bytes below which the ratio does not matter. */
  static final int RATIO_FROM_BYTES = 1 << 20;

  private static final int CHUNK_BYTES = 8 * 1024;

  private final BodyRoom room;

  BodyReader(BodyRoom room) {
    this.room = room;
  }

  /**
   * Reads the body of an answer.
   *
   * @param bytesMax decoded bytes to keep
   * @throws IOException if nothing of it could be read, or time is up
   */
  Body read(Response response, int bytesMax) throws IOException {
    String coding = Objects.requireNonNullElse(response.header("Content-Encoding"), "");
    if (ContentCoding.isUnreadable(coding)) {
      return Body.unread("encoding-unknown");
    }
    Counted wire = new Counted(response.body().byteStream());
    try (InputStream plain = ContentCoding.plain(coding, wire);
        BodyRoom.Share share = room.share()) {
      return read(plain, wire, share, bytesMax);
    }
  }

  private static Body read(InputStream plain, Counted wire, BodyRoom.Share share, int bytesMax)
      throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream(CHUNK_BYTES);
    byte[] chunk = new byte[CHUNK_BYTES];
    try {
      for (int n = plain.read(chunk); n >= 0; n = plain.read(chunk)) {
        read.write(chunk, 0, n);
        if (read.size() > RATIO_FROM_BYTES && read.size() / RATIO_MAX > wire.count) {
          return Body.unread("compression-ratio");
        }
        if (!share.grow(read.size())) {
          return Body.unread("memory-full");
        }
        if (read.size() > bytesMax) {
          return new Body(Arrays.copyOf(read.toByteArray(), bytesMax), true, null);
        }
      }
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      if (read.size() == 0) {
        throw e;
      }
      return new Body(read.toByteArray(), true, "answer-cut");
    }
    return new Body(read.toByteArray(), false, null);
  }

  /** Counts the bytes that came over the wire. */
  private static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int n = super.read(into, from, length);
      count += Math.max(n, 0);
      return n;
    }
  }
}
