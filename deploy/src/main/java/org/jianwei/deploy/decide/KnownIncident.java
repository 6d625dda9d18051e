package org.jianwei.deploy.decide;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the topics say of an incident.
 *
 * @param id its id
 * @param founder the article that opened it; where that one left, its first member
 * @param articles its members
 * @param mergedInto where it went; null while it stands by itself
 */
record KnownIncident(String id, String founder, Set<String> articles, @Nullable String mergedInto) {

  /** Copies the set. */
  KnownIncident {
    articles = Set.copyOf(articles);
  }
}
