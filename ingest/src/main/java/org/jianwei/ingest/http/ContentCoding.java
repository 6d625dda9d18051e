package org.jianwei.ingest.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Takes content coding off, RFC 9110 section 8.4. {@code deflate} is zlib's format by that document
 * and bare deflate with some servers: both are read.
 */
final class ContentCoding {

  /** What a request offers. */
  static final String ACCEPTED = "gzip, deflate";

  /** Codings one over the other that are taken off; more is no server's honest answer. */
  private static final int LAYERS_MAX = 2;

  private static final int BUFFER_BYTES = 8 * 1024;
  private static final Set<String> UNREADABLE = Set.of("br", "zstd", "compress", "x-compress");

  private ContentCoding() {}

  /** Whether a header names a coding that cannot be taken off. */
  static boolean isUnreadable(String header) {
    String[] names = names(header);
    int layers = 0;
    for (String name : names) {
      if (UNREADABLE.contains(name)) {
        return true;
      }
      layers += isCoding(name) ? 1 : 0;
    }
    return layers > LAYERS_MAX;
  }

  /**
   * The plain bytes. Names that are no coding at all, such as {@code utf-8}, are passed over, as
   * browsers do.
   *
   * @param header value of Content-Encoding, empty where there is none
   * @throws IOException if the bytes do not begin as their coding does
   */
  static InputStream plain(String header, InputStream coded) throws IOException {
    InputStream plain = coded;
    String[] names = names(header);
    for (int i = names.length - 1; i >= 0; i--) {
      plain = isCoding(names[i]) ? decoded(names[i], plain) : plain;
    }
    return plain;
  }

  private static String[] names(String header) {
    return header.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*", -1);
  }

  private static boolean isCoding(String name) {
    return name.equals("gzip") || name.equals("x-gzip") || name.equals("deflate");
  }

  private static InputStream decoded(String name, InputStream coded) throws IOException {
    BufferedInputStream in = new BufferedInputStream(coded, BUFFER_BYTES);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    if (first < 0) {
      return in;
    }
    if (!name.equals("deflate")) {
      return new GZIPInputStream(in, BUFFER_BYTES);
    }
    return beginsAsZlib(first, second) ? new InflaterInputStream(in) : new Bare(in);
  }

  /** RFC 1950 section 2.2: method 8, and both bytes as one number are a multiple of 31. */
  private static boolean beginsAsZlib(int first, int second) {
    return (first & 0x0f) == 8 && second >= 0 && (first << 8 | second) % 31 == 0;
  }

  /** Deflate without a wrapper. */
  private static final class Bare extends InflaterInputStream {

    Bare(InputStream in) {
      super(in, new Inflater(true), BUFFER_BYTES);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
