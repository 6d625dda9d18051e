package org.jianwei.classify.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.runtime.config.ShippedFile;

/**
 * Places that headlines name, by the region in which they lie: a case in one region is not the case
 * that looks alike in another.
 *
 * @param regions by region (province, or country abroad), the other places in it, written as in
 *     headlines
 */
public record Regions(Map<String, List<String>> regions) {

  private static final String SHIPPED = "regions.yaml";

  /** Copies the lists. */
  public Regions {
    regions = Map.copyOf(regions);
  }

  /** The shipped places. */
  public static Regions shipped() {
    return ShippedFile.yaml(Regions.class, SHIPPED, Regions.class);
  }

  /** Finds places, each with its region; a region is its own. */
  TermFinder<String> places() {
    Map<String, String> regionOf = new HashMap<>();
    regions.forEach(
        (region, places) -> {
          regionOf.put(region, region);
          places.forEach(place -> regionOf.put(place, region));
        });
    return new TermFinder<>(regionOf);
  }
}
