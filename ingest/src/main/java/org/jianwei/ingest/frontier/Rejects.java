package org.jianwei.ingest.frontier;

import java.time.Instant;
import org.jianwei.contracts.reject.Reject;

/** What the frontier says of addresses that it gives up, or that an operator should look at. */
final class Rejects {

  private static final String STEP = "frontier";

  private Rejects() {}

  /** An address that is not asked any more. */
  static Reject dropped(String url, String reason, String detail, Instant at) {
    return reject(url, reason, detail, false, at);
  }

  /** An address that will be asked again, or of which an article was read before. */
  static Reject kept(String url, String reason, String detail, Instant at) {
    return reject(url, reason, detail, true, at);
  }

  private static Reject reject(String url, String reason, String detail, boolean kept, Instant at) {
    return new Reject(STEP, url, reason, detail, kept, Reject.Origin.ofUrl(url), "", at);
  }
}
