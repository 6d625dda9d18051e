package org.jianwei.ingest.reader;

import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.Page;

/** What the reader says of pages that it could not read, or not without defects. */
final class Rejects {

  private static final String STEP = "read";

  private Rejects() {}

  /** A page of which nothing goes on. */
  static Reject dropped(Page page, String reason, String detail, String excerpt) {
    return reject(page, reason, detail, excerpt, false);
  }

  /** A page of which something goes on in spite of a defect. */
  static Reject kept(Page page, String reason, String detail) {
    return reject(page, reason, detail, "", true);
  }

  private static Reject reject(
      Page page, String reason, String detail, String excerpt, boolean kept) {
    return new Reject(
        STEP,
        page.url(),
        reason,
        detail,
        kept,
        Reject.Origin.ofUrl(page.url()),
        excerpt,
        page.fetchedAt());
  }
}
