package org.jianwei.ingest.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jianwei.ingest.network.AddressRefusedException;

/** The codes for what went wrong below HTTP. */
final class Failures {

  private Failures() {}

  /** The code of a fault, see {@link org.jianwei.ingest.fetch.FetchResult#reason}. */
  static String reason(IOException fault) {
    if (fault instanceof AddressRefusedException) {
      return "address-private";
    }
    if (fault instanceof InterruptedIOException) {
      return "timeout";
    }
    if (fault instanceof UnknownHostException) {
      return "name-unknown";
    }
    if (fault instanceof SSLException) {
      return "tls-failed";
    }
    if (isEndlessHead(fault)) {
      return "headers-endless";
    }
    return fault instanceof ConnectException || fault instanceof SocketException
        ? "no-connection"
        : "answer-broken";
  }

  /**
   * OkHttp reads 256 KiB of a head at most, and says that as okio does of a line that it finds no
   * end of; where nothing came at all, the limit that is named is 0.
   */
  private static boolean isEndlessHead(IOException fault) {
    String cause = fault.getCause() instanceof EOFException e ? e.getMessage() : null;
    return cause != null
        && cause.startsWith("\\n not found: limit=")
        && !cause.contains("limit=0 ");
  }
}
