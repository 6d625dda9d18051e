package org.jianwei.ingest.source;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes by which a source says which area it covers: ISO 3166-1, for China also 3166-2. */
final class Regions {

  private static final String CHINA = "CN";

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** The second half of the codes of China's provinces, ISO 3166-2:CN as of 2017. */
  private static final Set<String> PROVINCES =
      Set.of(
          "AH", "BJ", "CQ", "FJ", "GD", "GS", "GX", "GZ", "HA", "HB", "HE", "HI", "HK", "HL", "HN",
          "JL", "JS", "JX", "LN", "MO", "NM", "NX", "QH", "SC", "SD", "SH", "SN", "SX", "TJ", "TW",
          "XJ", "XZ", "YN", "ZJ");

  private Regions() {}

  static void check(@Nullable String region) {
    if (region != null && !isKnown(region)) {
      throw new IllegalArgumentException(
          "region must be a country such as CN or a province such as CN-GD (ISO 3166): " + region);
    }
  }

  private static boolean isKnown(String region) {
    int dash = region.indexOf('-');
    return dash < 0
        ? COUNTRIES.contains(region)
        : region.substring(0, dash).equals(CHINA) && PROVINCES.contains(region.substring(dash + 1));
  }
}
