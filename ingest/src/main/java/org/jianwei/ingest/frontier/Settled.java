package org.jianwei.ingest.frontier;

import java.util.List;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.Page;

/**
 * What follows from a result, or from what came in on {@code links}.
 *
 * @param outcome short code in kebab case, for counting
 * @param records what others must know: addresses to which redirects led, and how entries did
 * @param rejects what goes no further, or goes on with a defect
 * @param pages texts that feeds carried of articles that could not be fetched
 */
public record Settled(
    String outcome, List<LinkRecord> records, List<Reject> rejects, List<Page> pages) {

  /** Without texts from feeds. */
  public Settled(String outcome, List<LinkRecord> records, List<Reject> rejects) {
    this(outcome, records, rejects, List.of());
  }

  static Settled of(String outcome) {
    return new Settled(outcome, List.of(), List.of());
  }

  static Settled telling(String outcome, LinkRecord record) {
    return new Settled(outcome, List.of(record), List.of());
  }

  static Settled rejected(String outcome, Reject reject) {
    return new Settled(outcome, List.of(), List.of(reject));
  }
}
