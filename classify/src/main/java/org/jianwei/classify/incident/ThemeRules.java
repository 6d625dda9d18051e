package org.jianwei.classify.incident;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.runtime.config.ShippedFile;

/**
 * When two incidents are of one theme: their first reports are few days apart, and they share an
 * act or a family of acts. In {@code themes.yaml}.
 *
 * @param days most days between them
 * @param namedBy share of an incident's reports that must name an act, 0 to 1
 * @param sameAct score of two incidents of one day that share an act, 0 to 1
 * @param sameFamily score of two that share no act, but a family of acts
 * @param families acts of one mechanism, by name
 */
record ThemeRules(
    int days,
    double namedBy,
    double sameAct,
    double sameFamily,
    Map<String, Set<String>> families) {

  private static final String SHIPPED = "themes.yaml";

  ThemeRules {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    families.forEach((name, acts) -> copy.put(name, Set.copyOf(acts)));
    families = Collections.unmodifiableMap(copy);
    if (days < 0 || sameFamily > sameAct) {
      throw new IllegalArgumentException(
          "days must not be negative, and same_family must not exceed same_act");
    }
  }

  static ThemeRules shipped() {
    return ShippedFile.yaml(ThemeRules.class, SHIPPED, ThemeRules.class);
  }

  /** The acts, and the families of which they are; these begin with an asterisk. */
  Set<String> kinds(Collection<String> acts) {
    Set<String> kinds = new TreeSet<>(acts);
    families.forEach(
        (name, members) -> {
          if (!Collections.disjoint(members, acts)) {
            kinds.add("*" + name);
          }
        });
    return kinds;
  }

  /** How near two incidents are, 0 to 1; 0 where they are of no common theme. */
  double score(OpenedIncident one, OpenedIncident other) {
    long apart = Math.abs(one.day() - other.day());
    if (apart > days) {
      return 0;
    }
    double near = 1 - apart / (days + 1.0);
    if (!Collections.disjoint(one.acts(), other.acts())) {
      return sameAct * near;
    }
    return Collections.disjoint(kinds(one.acts()), kinds(other.acts())) ? 0 : sameFamily * near;
  }
}
