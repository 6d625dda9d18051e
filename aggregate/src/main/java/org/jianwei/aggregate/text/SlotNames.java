package org.jianwei.aggregate.text;

import java.util.Map;
import java.util.Set;

/** The slots that wordings may use. */
public final class SlotNames {

  /** All slots. */
  public static final Set<String> ALL =
      Set.of(
          "noun",
          "place",
          "place_brief",
          "product",
          "products",
          "people",
          "court",
          "convicted",
          "indicted",
          "charged",
          "sentenced",
          "to_terms",
          "terms",
          "one_term",
          "convict",
          "term",
          "loss",
          "gain",
          "fine",
          "award",
          "sum",
          "dead",
          "dead_n",
          "dead_was",
          "injured",
          "injured_n",
          "injured_was",
          "victims",
          "users",
          "suspects",
          "accounts",
          "counts",
          "headline",
          "quoted_headline",
          "thin_headline",
          "title",
          "first_publisher",
          "first_day",
          "agree",
          "describe",
          "others",
          "others_describe",
          "context",
          "context_give",
          "harms",
          "publisher",
          "quote");

  /** How much a slot in a title does to tell cases apart. */
  private static final Map<String, Integer> DISTINCTION =
      Map.ofEntries(
          Map.entry("product", 1),
          Map.entry("place", 1),
          Map.entry("place_brief", 1),
          Map.entry("convict", 1),
          Map.entry("term", 1),
          Map.entry("loss", 1),
          Map.entry("gain", 1),
          Map.entry("award", 1),
          Map.entry("sum", 1),
          Map.entry("fine", 1),
          Map.entry("dead", 1),
          Map.entry("dead_n", 1),
          Map.entry("injured", 1),
          Map.entry("injured_n", 1),
          Map.entry("victims", 1),
          Map.entry("users", 1));

  private SlotNames() {}

  /** How well a title with these slots tells its case from others; 2 is well enough. */
  static int distinction(Set<String> used) {
    return used.stream().mapToInt(slot -> DISTINCTION.getOrDefault(slot, 0)).sum();
  }
}
