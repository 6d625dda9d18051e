package org.jianwei.aggregate.text;

import java.util.List;
import java.util.Map;
import org.jianwei.aggregate.fact.Unlimited;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.assessment.Fact;

/** The ways in which a fact may be written in a text. */
final class Rendering {

  private Rendering() {}

  /** All ways, by the kind of slot; empty for facts that are read back as numbers or days. */
  static Map<SlotKind, List<String>> of(Fact fact, EnglishNames names) {
    String value = fact.value();
    return switch (fact.kind()) {
      case PLACE ->
          Map.of(
              SlotKind.PLACE,
              List.of(
                  value,
                  names.place(value, fact.code()),
                  names.placeBriefly(value, fact.code()),
                  names.placeInChinese(value, fact.code())));
      case PRODUCT ->
          Map.of(
              SlotKind.PRODUCT,
              List.of(value, names.product(value), names.productInChinese(value)));
      case PERSON -> Map.of(SlotKind.PERSON, List.of(value, names.person(value)));
      case ORGANISATION ->
          Map.of(
              SlotKind.ORGANISATION,
              List.of(
                  value, names.company(value).orElse(value), names.authority(value).orElse(value)));
      case COURT ->
          Map.of(SlotKind.COURT, List.of(value, "the " + names.court(value), names.court(value)));
      case CHARGE -> Map.of(SlotKind.CHARGE, List.of(value, names.charge(value)));
      case SENTENCE ->
          Unlimited.of(fact)
              .map(u -> Map.of(SlotKind.PENALTY, List.of(u.english(), u.chinese())))
              .orElse(Map.of());
      default -> Map.of();
    };
  }
}
