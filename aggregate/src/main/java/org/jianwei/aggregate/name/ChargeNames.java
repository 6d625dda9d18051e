package org.jianwei.aggregate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of offences of the Criminal Law in English. */
final class ChargeNames {

  private final Map<String, String> whole;
  private final List<Composed> composed;
  private final Map<String, String> acts;

  ChargeNames(Map<String, String> whole, List<Composed> composed, Map<String, String> acts) {
    this.whole = Map.copyOf(whole);
    this.composed = List.copyOf(composed);
    this.acts = Map.copyOf(acts);
  }

  /** The English name; empty where the offence is not listed. */
  Optional<String> english(String zh) {
    return Optional.ofNullable(whole.get(zh))
        .or(
            () ->
                composed.stream()
                    .filter(object -> zh.endsWith(object.zh()))
                    .flatMap(object -> compose(zh, object).stream())
                    .findFirst());
  }

  /** 制作、贩卖 + 淫秽物品牟利罪: producing and selling + obscene material for profit. */
  private Optional<String> compose(String zh, Composed object) {
    List<String> words = new ArrayList<>();
    for (String act : zh.substring(0, zh.length() - object.zh().length()).split("、")) {
      String word = acts.get(act);
      if (word == null) {
        return Optional.empty();
      }
      words.add(word);
    }
    int last = words.size() - 1;
    String listed =
        last == 0
            ? words.get(0)
            : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    return Optional.of(listed + " " + object.en());
  }

  /** What the acts of a composed charge are done to, the end of the charge. */
  record Composed(String zh, String en) {}
}
