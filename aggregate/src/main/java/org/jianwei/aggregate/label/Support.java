package org.jianwei.aggregate.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.vocabulary.Facet;

/** Who says that one label holds, and with which quotes. */
final class Support {

  private final Facet facet;
  private final String value;
  private final Map<Voice, Finding> findings = new LinkedHashMap<>();

  Support(Facet facet, String value) {
    this.facet = facet;
    this.value = value;
  }

  /** Counts a finding, unless a copy of the same text has been counted. */
  void add(Voice voice, Finding finding) {
    findings.putIfAbsent(voice, finding);
  }

  String value() {
    return value;
  }

  int voices() {
    return findings.size();
  }

  double confidence() {
    return findings.keySet().stream().mapToDouble(Voice::confidence).sorted().sum();
  }

  /** The label with the strongest quote of each report in turn, surest report first. */
  Finding finding(Combining rules) {
    List<Evidence> quotes = new ArrayList<>();
    int rounds = findings.values().stream().mapToInt(f -> f.evidence().size()).max().orElse(0);
    for (int round = 0; round < rounds; round++) {
      for (Finding finding : findings.values()) {
        if (round < finding.evidence().size() && quotes.size() < rules.quotesMax()) {
          Evidence quote = Quotes.cut(finding.evidence().get(round), rules.quoteCharsMax());
          if (!quotes.contains(quote)) {
            quotes.add(quote);
          }
        }
      }
    }
    String rule = findings.values().iterator().next().rule();
    return new Finding(facet, value, rule, quotes);
  }
}
