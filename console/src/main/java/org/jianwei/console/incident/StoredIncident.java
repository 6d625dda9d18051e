package org.jianwei.console.incident;

import java.text.Normalizer;
import java.util.Arrays;
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

  boolean matches(IncidentQuery query, String[] foldedWords) {
    return (query.label() == null || query.label().equals(row.label()))
        && (query.harmType() == null || row.harmTypes().contains(query.harmType()))
        && Arrays.stream(foldedWords).allMatch(searchText::contains);
  }

  /** Folds width and case, so that ＡＩ finds ai. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
