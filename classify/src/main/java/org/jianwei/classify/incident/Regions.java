package org.jianwei.classify.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.runtime.config.StrictYaml;

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
    try (InputStream in = Regions.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("resource " + SHIPPED + " is missing");
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return StrictYaml.read(yaml, Regions.class, Path.of(SHIPPED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The region of each place; a region is its own. */
  Map<String, String> byPlace() {
    Map<String, String> byPlace = new HashMap<>();
    regions.forEach(
        (region, places) -> {
          byPlace.put(region, region);
          places.forEach(place -> byPlace.put(place, region));
        });
    return byPlace;
  }

  /** Finds places, longest first. */
  Pattern pattern() {
    return Pattern.compile(
        byPlace().keySet().stream()
            .sorted(
                Comparator.comparingInt((String p) -> -p.length())
                    .thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }
}
