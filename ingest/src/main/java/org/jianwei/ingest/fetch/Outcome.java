package org.jianwei.ingest.fetch;

import org.jianwei.contracts.vocabulary.Term;

/** How a fetch ended. */
public enum Outcome implements Term {
  /** A body was read; unless it is robots.txt, its page is on the pages topic. */
  FETCHED("fetched"),
  /** 200 with the very body that was known; no page. */
  UNCHANGED("unchanged"),
  /** 304: the server says that nothing changed; no page. */
  NOT_MODIFIED("not-modified"),
  /**
   * Redirected to an address that was not asked: it is on another host, or the pace or the rules of
   * this one leave it to the frontier.
   */
  MOVED("moved"),
  /**
   * Asking again soon is no use: the server refuses this address (4xx but for 408, 425 and 429), or
   * what it answers leads nowhere or cannot be read.
   */
  DENIED("denied"),
  /** The address must not be asked by us: no http, in a private network, or against robots.txt. */
  REFUSED("refused"),
  /** It may work another time: 5xx, 408, 425, 429, no connection, too slow, cut short. */
  FAILED("failed");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
