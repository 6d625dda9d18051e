package org.jianwei.console.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianwei.contracts.assessment.Finding;

/**
 * The labels of one facet.
 *
 * @param facet wire form of the facet
 * @param values its values, best supported first
 */
public record LabelView(String facet, List<Value> values) {

  /**
   * One value with what justifies it.
   *
   * @param term value from the closed vocabulary
   * @param rule rule that decided
   * @param quotes at least one
   */
  public record Value(String term, String rule, List<QuoteView> quotes) {}

  static List<LabelView> of(List<Finding> findings, Map<String, Integer> numbers) {
    Map<String, List<Value>> byFacet = new LinkedHashMap<>();
    for (Finding finding : findings) {
      List<QuoteView> quotes =
          finding.evidence().stream().map(e -> QuoteView.of(e, numbers)).toList();
      byFacet
          .computeIfAbsent(finding.facet().label(), facet -> new ArrayList<>())
          .add(new Value(finding.value(), finding.rule(), quotes));
    }
    return byFacet.entrySet().stream().map(e -> new LabelView(e.getKey(), e.getValue())).toList();
  }
}
