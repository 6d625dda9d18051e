package org.jianwei.aggregate.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The slots that wordings may use. */
public final class SlotNames {

  private static final Map<SlotKind, List<String>> BY_KIND = new EnumMap<>(SlotKind.class);
  private static final Map<String, SlotKind> KINDS = new HashMap<>();

  static {
    BY_KIND.put(SlotKind.PLACE, List.of("place", "place_brief"));
    BY_KIND.put(SlotKind.PRODUCT, List.of("product", "products"));
    BY_KIND.put(
        SlotKind.PERSON,
        List.of(
            "accused_one",
            "accused_more",
            "blamed_one",
            "blamed_more",
            "victim_one",
            "victim_more",
            "plaintiff",
            "respondent",
            "people",
            "convict"));
    BY_KIND.put(SlotKind.ORGANISATION, List.of("company", "authority"));
    BY_KIND.put(SlotKind.COURT, List.of("court"));
    BY_KIND.put(SlotKind.CHARGE, List.of("convicted", "indicted", "charged"));
    BY_KIND.put(
        SlotKind.AMOUNT,
        List.of(
            "loss",
            "gain",
            "fine",
            "penalty",
            "criminal_fine",
            "recovered",
            "frozen",
            "claimed",
            "award",
            "sum",
            "dead",
            "dead_n",
            "injured",
            "injured_n",
            "victims",
            "users",
            "suspects",
            "accounts",
            "counts"));
    BY_KIND.put(
        SlotKind.TERM,
        List.of("sentenced", "to_terms", "terms", "one_term", "other_terms", "term", "longest"));
    BY_KIND.put(SlotKind.PENALTY, List.of("whole_term"));
    BY_KIND.put(SlotKind.CAMPAIGN, List.of("campaign", "campaign_zh"));
    BY_KIND.put(SlotKind.DAY, List.of("when", "on", "first_day"));
    BY_KIND.put(
        SlotKind.QUOTE, List.of("quoted_headline", "thin_headline", "quote", "other_quote"));
    BY_KIND.put(SlotKind.PUBLISHER, List.of("first_publisher", "publisher", "other_publisher"));
    BY_KIND.put(
        SlotKind.WORDING,
        List.of(
            "noun",
            "harm",
            "harms",
            "title",
            "core",
            "reports",
            "agree",
            "describe",
            "others",
            "others_describe",
            "context",
            "context_give"));
    BY_KIND.forEach((kind, names) -> names.forEach(name -> KINDS.put(name, kind)));
  }

  /** All slots. */
  public static final Set<String> ALL = Set.copyOf(KINDS.keySet());

  /** Slots that tell a case from others of its kind when they stand in its title. */
  private static final Set<String> TELLING =
      Set.of(
          "product",
          "company",
          "place",
          "place_brief",
          "convict",
          "term",
          "longest",
          "whole_term",
          "loss",
          "gain",
          "award",
          "claimed",
          "sum",
          "fine",
          "penalty",
          "dead",
          "dead_n",
          "injured",
          "injured_n",
          "victims",
          "users",
          "accounts");

  private SlotNames() {}

  /** What a slot holds. */
  static SlotKind kind(String slot) {
    return KINDS.getOrDefault(slot, SlotKind.WORDING);
  }

  /** How well a title with these slots tells its case from others; 2 is well enough. */
  static int distinction(Set<String> used) {
    return (int) used.stream().filter(TELLING::contains).count();
  }
}
