package org.jianwei.ingest.frontier;

import java.util.Objects;

/**
 * A link that has not been fetched yet.
 *
 * @param link the link
 * @param attempt how many times it was tried in vain
 */
public record WaitingLink(Link link, int attempt) {

  /** Checks that nothing is missing. */
  public WaitingLink {
    Objects.requireNonNull(link, "link");
  }
}
