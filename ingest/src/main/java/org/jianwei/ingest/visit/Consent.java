package org.jianwei.ingest.visit;

import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Outcome;

/** What the robots.txt of a host says of an address. */
public enum Consent {
  /** It may be visited. */
  ALLOWED("allowed"),
  /** There is no such file, so it may be visited (RFC 9309, section 2.3.1.3). */
  NO_FILE("no file"),
  /** It may not be visited. */
  FORBIDDEN("forbidden"),
  /** The file could not be had, so nothing may be visited (RFC 9309, section 2.3.1.4). */
  UNREACHABLE("unreachable"),
  /** No request was made: the host has no public address. */
  PRIVATE("private host");

  private final String words;

  Consent(String words) {
    this.words = words;
  }

  /** The meaning in a word or two, for people. */
  public String words() {
    return words;
  }

  /** Whether the address may be visited. */
  public boolean isGiven() {
    return this == ALLOWED || this == NO_FILE;
  }

  static Consent of(FetchResult robots, String url) {
    if (robots.outcome() == Outcome.REFUSED) {
      return PRIVATE;
    }
    if (robots.robots() == null) {
      return UNREACHABLE;
    }
    if (!robots.robots().allows(url)) {
      return FORBIDDEN;
    }
    return robots.outcome() == Outcome.DENIED ? NO_FILE : ALLOWED;
  }
}
