package org.jianwei.ingest.frontier;

import java.util.Objects;

/**
 * Names an entry of the catalogue.
 *
 * @param host the host on which the catalogue has it, see {@link org.jianwei.ingest.fetch.HostKey}
 * @param source id of its source
 * @param url its address in the catalogue, normalised
 * @param index its place among the source's entries
 */
public record EntryRef(String host, String source, String url, int index) {

  /** Checks that nothing is missing. */
  public EntryRef {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(url, "url");
  }
}
