package org.jianwei.ingest.page.address;

import java.util.Objects;

/**
 * Where the text of an article goes on.
 *
 * @param url absolute address
 * @param whole whether that page shows the whole text, not just the next part of it
 */
public record NextPage(String url, boolean whole) {

  /** Checks that the address is there. */
  public NextPage {
    Objects.requireNonNull(url, "url");
  }
}
