package org.jianwei.ingest.replay;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of a replay.
 *
 * @param pages pages that were read again
 * @param superseded pages left alone because their address was fetched again later
 * @param foreign records of the topic that are no pages; the line rejected them when they came
 * @param fresh articles that were not known before
 * @param changed articles that read otherwise than before
 * @param same articles that read as before
 * @param refused pages that gave no article, by reason
 */
public record ReplayReport(
    long pages,
    long superseded,
    long foreign,
    long fresh,
    long changed,
    long same,
    Map<String, Long> refused) {

  /** Takes a copy. */
  public ReplayReport {
    refused = Collections.unmodifiableMap(new TreeMap<>(refused));
  }

  /** Articles in all. */
  public long articles() {
    return fresh + changed + same;
  }

  /** The numbers as sentences. */
  public String describe() {
    String reasons =
        refused.entrySet().stream()
            .map(reason -> reason.getValue() + " " + reason.getKey())
            .collect(Collectors.joining(", ", " (", ")"));
    long none = refused.values().stream().mapToLong(Long::longValue).sum();
    return String.format(
            Locale.ROOT,
            "Pages read: %d; left alone, since they were fetched again later: %d."
                + " Articles: %d (%d as before, %d changed, %d new). No article: %d%s.",
            pages,
            superseded,
            articles(),
            same,
            changed,
            fresh,
            none,
            none == 0 ? "" : reasons)
        + (foreign == 0 ? "" : " Records that are no pages: " + foreign + ".");
  }
}
