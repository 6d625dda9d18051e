package org.jianwei.ingest.frontier;

import java.time.Duration;
import org.jianwei.ingest.fetch.FetchKind;

/**
 * An address of the catalogue that is visited again and again.
 *
 * @param source id of its source
 * @param index its place among the source's entries
 * @param kind feed or list
 * @param host see {@link org.jianwei.ingest.fetch.HostKey}
 * @param url the address, normalised
 * @param interval time between two visits
 */
public record WatchedEntry(
    String source, int index, FetchKind kind, String host, String url, Duration interval) {

  /** Its name in records. */
  EntryRef ref() {
    return new EntryRef(host, source, url, index);
  }
}
