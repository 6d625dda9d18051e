package org.jianwei.aggregate.incident;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.json.JsonCodec;

/**
 * What a record says, apart from its version and its times of update. It is written out once, to be
 * measured and to be compared.
 *
 * @param incident the record as version 1 of the beginning of time
 * @param bytes size of any version of it in bytes of JSON, at most
 * @param hash hash of all that it says
 */
record Content(Incident incident, int bytes, String hash) {

  /** By how much a late version may be longer than the first: its number and two instants. */
  private static final int VERSION_BYTES_MAX = 64;

  static Content of(Incident record) {
    Incident timeless = Versions.numbered(record, 1, Instant.EPOCH);
    byte[] json = JsonCodec.write(timeless);
    return new Content(
        timeless, json.length + VERSION_BYTES_MAX, HexFormat.of().formatHex(sha256(json)));
  }

  private static byte[] sha256(byte[] json) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(json);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
