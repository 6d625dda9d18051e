package org.jianwei.ingest.sitemap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a sitemap, which may be served as a gzip file: not as a coding of the transfer,
 * which the fetcher has removed, but as the resource itself.
 *
 * @param bytes the bytes, no more than asked for
 * @param isCut whether there were more, or the file ended before its end
 */
record Unpacked(byte[] bytes, boolean isCut) {

  private static final int CHUNK = 8_192;

  static Unpacked of(byte[] body, int bytesMax) {
    if (!isGzip(body)) {
      return body.length <= bytesMax
          ? new Unpacked(body, false)
          : new Unpacked(Arrays.copyOf(body, bytesMax), true);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] chunk = new byte[CHUNK];
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        out.write(chunk, 0, Math.min(n, bytesMax - out.size()));
        if (out.size() == bytesMax) {
          return new Unpacked(out.toByteArray(), true);
        }
      }
      return new Unpacked(out.toByteArray(), false);
    } catch (IOException e) {
      // A file cut at the fetcher's cap, or broken: what came before is as good as ever.
      return new Unpacked(out.toByteArray(), true);
    }
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
  }
}
