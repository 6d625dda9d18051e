package org.jianwei.classify.incident;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a change touches: nodes whose cases are to be cut again, and articles to be written. */
final class Touched {

  final Set<Node> nodes = new LinkedHashSet<>();

  /** Ids of articles that may stand elsewhere, or be copies of another, than before. */
  final Set<String> articles = new LinkedHashSet<>();
}
