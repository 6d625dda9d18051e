package org.jianwei.ingest.source;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what a catalogue differs from the one before. Ids, sorted.
 *
 * @param added sources that are new
 * @param removed sources that are gone
 * @param changed sources of which any part differs
 * @param ruled sites of which the rules are new, gone, or differ
 */
record CatalogueChange(
    List<String> added, List<String> removed, List<String> changed, List<String> ruled) {

  private static final int NAMED_MAX = 10;

  static CatalogueChange between(SourceCatalogue before, SourceCatalogue now) {
    return new CatalogueChange(
        ids(now).stream().filter(id -> before.source(id).isEmpty()).sorted().toList(),
        ids(before).stream().filter(id -> now.source(id).isEmpty()).sorted().toList(),
        ids(now).stream()
            .filter(id -> before.source(id).isPresent())
            .filter(id -> !before.source(id).equals(now.source(id)))
            .sorted()
            .toList(),
        ruled(before.siteRules(), now.siteRules()));
  }

  boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && ruled.isEmpty();
  }

  /** The change in words, such as {@code added bjd; changed cac, hsw}. */
  String describe() {
    if (isEmpty()) {
      return "as before";
    }
    StringJoiner words = new StringJoiner("; ");
    name(words, "added", added);
    name(words, "removed", removed);
    name(words, "changed", changed);
    name(words, "rules for", ruled);
    return words.toString();
  }

  private static void name(StringJoiner words, String verb, List<String> ids) {
    if (!ids.isEmpty()) {
      String more = ids.size() > NAMED_MAX ? " and " + (ids.size() - NAMED_MAX) + " more" : "";
      words.add(
          verb + " " + ids.stream().limit(NAMED_MAX).collect(Collectors.joining(", ")) + more);
    }
  }

  private static List<String> ruled(List<SiteRules> before, List<SiteRules> now) {
    return Stream.concat(
            before.stream().filter(rules -> !now.contains(rules)),
            now.stream().filter(rules -> !before.contains(rules)))
        .map(SiteRules::site)
        .distinct()
        .sorted()
        .toList();
  }

  private static Set<String> ids(SourceCatalogue catalogue) {
    return catalogue.sources().stream().map(Source::id).collect(Collectors.toSet());
  }
}
