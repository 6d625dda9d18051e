package org.jianwei.aggregate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of campaigns of the authorities in English. Most have two parts, one of a series and one of
 * the matter (清朗·春风), or a part and a year (净网—2026).
 */
final class CampaignNames {

  private static final Pattern PARTS = Pattern.compile("[·・•—–－\\-\\s]+");
  private static final Pattern YEAR = Pattern.compile("(.*?)((?:19|20)\\d{2})");

  private final Map<String, String> parts;

  CampaignNames(Map<String, String> parts) {
    this.parts = Map.copyOf(parts);
  }

  /** The parts that are known, in their order; empty where the first is not. */
  Optional<String> english(String zh) {
    List<String> found = new ArrayList<>();
    String year = "";
    for (String part : PARTS.split(zh)) {
      Matcher dated = YEAR.matcher(part);
      year = dated.matches() ? " " + dated.group(2) : year;
      String name = dated.matches() ? dated.group(1) : part;
      if (!name.isEmpty() && !parts.containsKey(name) && found.isEmpty()) {
        return Optional.empty();
      }
      Optional.ofNullable(parts.get(name)).ifPresent(found::add);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join(": ", found) + year);
  }
}
