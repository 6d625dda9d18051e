package org.jianwei.ingest.page.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What was found of names of blocks, kept for the pages that follow: the pages of a site name their
 * blocks alike. Once it is full, new names are judged each time. Thread-safe.
 */
final class KnownNames {

  /** Names of some two hundred sites. A name has at most 200 chars. */
  private static final int NAMES_MAX = 10_000;

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final Predicate<String> judge;

  KnownNames(Predicate<String> judge) {
    this.judge = judge;
  }

  /** What is to be said of a name. */
  boolean test(String name) {
    Boolean found = known.get(name);
    if (found == null) {
      found = judge.test(name);
      if (known.size() < NAMES_MAX) {
        known.put(name, found);
      }
    }
    return found;
  }
}
