package org.jianwei.classify.fact;

import java.util.List;
import org.jianwei.contracts.assessment.Fact;

/** Reads the facts of one kind. Stateless and thread-safe. */
interface FactReader {

  /** The facts that the passages state, in the order of the text. */
  List<Fact> read(List<Passage> passages);
}
