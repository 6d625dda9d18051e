package org.jianwei.aggregate.incident;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.json.JsonCodec;

/**
 * What a record says, apart from its version and its times of update. It is written out once, to be
 * measured, to be compared, and to be sent under the version that it gets.
 *
 * @param incident the record as version 1 of the beginning of time
 * @param json the same as JSON
 * @param hash hash of all that it says
 */
record Content(Incident incident, byte[] json, String hash) {

  /** By how much a late version may be longer than the first: its number and two instants. */
  private static final int VERSION_BYTES_MAX = 64;

  /** Each byte a char and back, whatever the bytes mean. */
  private static final Charset BYTE_BY_BYTE = StandardCharsets.ISO_8859_1;

  static Content of(Incident record) {
    Incident timeless = Versions.numbered(record, 1, Instant.EPOCH);
    byte[] json = JsonCodec.write(timeless);
    return new Content(timeless, json, HexFormat.of().formatHex(sha256(json)));
  }

  /** Size of any version of it in bytes of JSON, at most. */
  int bytes() {
    return json.length + VERSION_BYTES_MAX;
  }

  /**
   * A version of it as JSON: what versions differ in is put in the place of what stood there. It
   * stands behind the articles, and no text can pass for it, since in a text quotation marks are
   * escaped.
   */
  byte[] json(Incident version) {
    String all = new String(json, BYTE_BY_BYTE);
    int number = all.indexOf(number(incident));
    int times = all.indexOf(times(incident), number);
    String numbered =
        all.substring(0, number)
            + number(version)
            + all.substring(number + number(incident).length(), times)
            + times(version)
            + all.substring(times + times(incident).length());
    return numbered.getBytes(BYTE_BY_BYTE);
  }

  private static String number(Incident version) {
    return ",\"version\":" + version.version() + ",";
  }

  private static String times(Incident version) {
    return ",\"updated_at\":"
        + JsonCodec.writeString(version.updatedAt())
        + ",\"dormant_after\":"
        + JsonCodec.writeString(version.dormantAfter());
  }

  private static byte[] sha256(byte[] json) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(json);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
