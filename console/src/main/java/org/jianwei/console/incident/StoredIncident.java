package org.jianwei.console.incident;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.contracts.incident.Incident;

/**
 * An incident as the index holds it: its row, its text for the search, and the record as it came.
 * The record stays JSON, which takes a fraction of the memory that its objects would take.
 */
record StoredIncident(IncidentRow row, String searchText, byte[] json) {

  static StoredIncident of(Incident incident, byte[] json) {
    String text =
        Stream.of(
                Stream.of(incident.id(), incident.title(), incident.titleZh()),
                Stream.of(incident.summary(), incident.summaryZh()),
                Stream.ofNullable(incident.location()).map(place -> place.location() + ""),
                incident.products().stream(),
                incident.actors().stream(),
                incident.articles().stream().map(a -> a.title() + ' ' + a.publisher()))
            .flatMap(parts -> parts)
            .collect(Collectors.joining("\n"));
    return new StoredIncident(IncidentRow.of(incident), folded(text), json);
  }

  /**
   * Called for every incident of every list: loops, since streams cost more than the comparison.
   */
  boolean matches(IncidentQuery query, List<String> foldedWords) {
    if (query.label() != null && !query.label().equals(row.label())) {
      return false;
    }
    if (query.harmType() != null && !row.harmTypes().contains(query.harmType())) {
      return false;
    }
    for (String word : foldedWords) {
      if (!searchText.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The words of a search, folded as the texts are. */
  static List<String> words(String search) {
    return Arrays.stream(folded(search).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** Folds width and case, so that ＡＩ finds ai. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
