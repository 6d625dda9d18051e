package org.jianwei.ingest.time;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Zones as sites write them. RFC 822's names, but {@code CST} is China's. */
final class Zones {

  /** What may stand where a zone is expected. */
  static final String PATTERN = "Z|[+-]\\d{2}:?\\d{2}|GMT|UTC?|CST|HKT|EST|EDT|CDT|MST|MDT|PST|PDT";

  private static final Map<String, ZoneOffset> NAMED =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("UT", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("CST", ZoneOffset.ofHours(8)),
          Map.entry("HKT", ZoneOffset.ofHours(8)),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("MST", ZoneOffset.ofHours(-7)),
          Map.entry("MDT", ZoneOffset.ofHours(-6)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)));

  private static final int HOURS_MAX = 18;

  private Zones() {}

  /** The offset that {@code zone} names; none where it names none. */
  static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    ZoneOffset named = NAMED.get(zone.toUpperCase(Locale.ROOT));
    return named == null ? numeric(zone) : named;
  }

  private static @Nullable ZoneOffset numeric(String zone) {
    String digits = zone.substring(1).replace(":", "");
    int hours = Integer.parseInt(digits.substring(0, 2));
    int minutes = Integer.parseInt(digits.substring(2));
    if (hours >= HOURS_MAX || minutes > 59) {
      return null;
    }
    int sign = zone.startsWith("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
