package org.jianwei.ingest.frontier;

import java.util.List;
import org.jianwei.contracts.reject.Reject;

/**
 * What follows from a result or a link that came in.
 *
 * @param outcome short code in kebab case, for counting
 * @param links addresses on other hosts to which redirects led
 * @param rejects what goes no further, or goes on with a defect
 */
public record Settled(String outcome, List<Link> links, List<Reject> rejects) {

  static Settled of(String outcome) {
    return new Settled(outcome, List.of(), List.of());
  }

  static Settled rejected(String outcome, Reject reject) {
    return new Settled(outcome, List.of(), List.of(reject));
  }
}
