package org.jianwei.ingest.frontier;

import java.util.List;
import org.jianwei.contracts.reject.Reject;

/**
 * What follows from a result, or from what came in on {@code links}.
 *
 * @param outcome short code in kebab case, for counting
 * @param records what others must know: addresses to which redirects led, and how entries did
 * @param rejects what goes no further, or goes on with a defect
 */
public record Settled(String outcome, List<LinkRecord> records, List<Reject> rejects) {

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
