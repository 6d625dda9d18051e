package org.jianwei.classify.incident;

import java.util.List;
import java.util.Objects;

/**
 * Where an article stands, as it was last written out: what is written again when it moves.
 *
 * @param copyGroup id of the first article of its group of copies
 * @param places where it stands, in the order of its parts
 */
public record PlacedArticle(String copyGroup, List<Place> places) {

  /** Checks that nothing is missing and copies the list. */
  public PlacedArticle {
    Objects.requireNonNull(copyGroup, "copyGroup");
    places = List.copyOf(places);
  }
}
