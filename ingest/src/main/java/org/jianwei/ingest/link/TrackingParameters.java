package org.jianwei.ingest.link;

import java.util.List;
import java.util.Locale;
import org.jianwei.runtime.config.ShippedFile;

/** Query parameters that say how a reader came to an article, not which article it is. */
final class TrackingParameters {

  private record Names(List<String> parameters) {}

  private static final List<String> NAMES =
      ShippedFile.yaml(TrackingParameters.class, "tracking.yaml", Names.class).parameters();

  private TrackingParameters() {}

  static boolean contains(String parameter) {
    String name = parameter.toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(known -> matches(known, name));
  }

  private static boolean matches(String known, String name) {
    return known.endsWith("*")
        ? name.startsWith(known.substring(0, known.length() - 1))
        : name.equals(known);
  }
}
