package org.jianwei.aggregate.incident;

import java.util.List;
import java.util.stream.Stream;
import org.jianwei.aggregate.fact.CaseFacts;
import org.jianwei.aggregate.fact.Named;
import org.jianwei.aggregate.label.Quotes;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.incident.Location;
import org.jianwei.contracts.incident.Quantity;
import org.jspecify.annotations.Nullable;

/** What a record lists of the facts of its case. */
record CaseWriter(CaseFacts facts, EnglishNames names) {

  private static final int QUOTE_CHARS_MAX = 120;

  @Nullable String company() {
    return facts.organisations().stream()
        .map(Named::value)
        .filter(names::isCompany)
        .findFirst()
        .orElse(null);
  }

  @Nullable Location location() {
    return facts
        .place()
        .map(
            place ->
                names.inChina(place.value(), place.code()).isPresent()
                    ? new Location(place.value(), "China", "CHN")
                    : new Location(place.value(), null, null))
        .orElse(null);
  }

  List<Quantity> quantities(int max) {
    return facts.quantities().stream().limit(max).flatMap(fact -> quantity(fact).stream()).toList();
  }

  private static List<Quantity> quantity(Fact fact) {
    Double number = fact.number();
    String unit = fact.unit();
    return number == null || unit == null
        ? List.of()
        : List.of(
            new Quantity(
                number,
                unit,
                fact.about(),
                fact.value(),
                Quotes.cut(fact.evidence(), QUOTE_CHARS_MAX)));
  }

  static List<String> values(List<Named> names, int max) {
    return names.stream().map(Named::value).limit(max).toList();
  }

  List<String> actors(int max) {
    return Stream.concat(facts.people().stream(), facts.organisations().stream())
        .map(Named::value)
        .distinct()
        .limit(max)
        .toList();
  }
}
