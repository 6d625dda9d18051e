package org.jianwei.ingest.time;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Zones as sites write them. RFC 822's names, but {@code CST} is China's. */
final class Zones {

  /** What may stand where a zone is expected. */
  static final String PATTERN =
      "(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)"
          + "|[+-]\\d{2}:?\\d{2}(?!\\d)|[+-]\\d{2}(?!\\d)"
          + "|Z|GMT|UTC?|CST|HKT|SGT|JST|KST|EST|EDT|CDT|MST|MDT|PST|PDT|CET|CEST|BST|MSK";

  /** Hours, minutes and sign of an offset, whatever stands before it. */
  private static final Pattern OFFSET =
      Pattern.compile("\\D*(?<sign>[+-])(?<hours>\\d{1,2}):?(?<minutes>\\d{2})?");

  private static final Map<String, ZoneOffset> NAMED =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("UT", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("CST", ZoneOffset.ofHours(8)),
          Map.entry("HKT", ZoneOffset.ofHours(8)),
          Map.entry("SGT", ZoneOffset.ofHours(8)),
          Map.entry("JST", ZoneOffset.ofHours(9)),
          Map.entry("KST", ZoneOffset.ofHours(9)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("BST", ZoneOffset.ofHours(1)),
          Map.entry("MSK", ZoneOffset.ofHours(3)),
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
    Matcher m = OFFSET.matcher(zone);
    if (!m.matches()) {
      return null;
    }
    int hours = Integer.parseInt(m.group("hours"));
    int minutes = m.group("minutes") == null ? 0 : Integer.parseInt(m.group("minutes"));
    if (hours >= HOURS_MAX || minutes > 59) {
      return null;
    }
    int sign = m.group("sign").equals("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
