package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianwei.contracts.decision.Decision;

/** Whether decisions contradict one another. */
public final class Contradictions {

  private Contradictions() {}

  /**
   * The key of a decision that holds and cannot hold beside a new one, whichever of them was made
   * first by its clock.
   *
   * @param decisions all that was decided, undone or not
   */
  public static Optional<String> with(Decision decision, Collection<Decision> decisions) {
    String key = decision.recordKey();
    List<Decision> others = new ArrayList<>(decisions);
    others.removeIf(d -> d.recordKey().equals(key));
    Bundles before = Bundles.of(others);
    others.add(decision);
    Bundles now = Bundles.of(others);
    String overruling = now.overruling(key);
    return overruling != null
        ? Optional.of(overruling)
        : before.holding().keySet().stream().filter(k -> now.overruling(k) != null).findFirst();
  }
}
