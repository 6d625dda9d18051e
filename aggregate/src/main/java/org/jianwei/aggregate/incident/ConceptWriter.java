package org.jianwei.aggregate.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianwei.aggregate.fact.CaseFacts;
import org.jianwei.aggregate.fact.Named;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.incident.Concept;

/** The named things of a case in AIM's form. */
final class ConceptWriter {

  private static final int SCORE_MAX = 100;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final EnglishNames names;

  ConceptWriter(EnglishNames names) {
    this.names = names;
  }

  /** The concepts, most named first. */
  List<Concept> write(CaseFacts facts, int max) {
    List<Typed> all = new ArrayList<>();
    facts.products().forEach(n -> all.add(new Typed("wiki", n)));
    facts.organisations().forEach(n -> all.add(new Typed("org", n)));
    facts.people().forEach(n -> all.add(new Typed("person", n)));
    facts.places().forEach(n -> all.add(new Typed("loc", n)));
    int most = all.stream().mapToInt(t -> t.name().mentions()).max().orElse(1);
    return all.stream()
        .sorted(Comparator.comparingInt((Typed t) -> t.name().mentions()).reversed())
        .limit(max)
        .map(t -> new Concept(score(t.name(), most), t.type(), label(t)))
        .toList();
  }

  private static int score(Named name, int most) {
    return Math.max(1, name.mentions() * SCORE_MAX / most);
  }

  private Map<String, String> label(Typed typed) {
    Map<String, String> label = new HashMap<>();
    Named name = typed.name();
    label.put(HAN.matcher(name.value()).find() ? "zho" : "eng", name.value());
    if (typed.type().equals("loc")) {
      names.inChina(name.value(), name.code()).ifPresent(place -> label.put("eng", place.full()));
    }
    return label;
  }

  private record Typed(String type, Named name) {}
}
