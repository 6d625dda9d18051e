package org.jianwei.classify.secondreader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.vocabulary.Facet;

/** Sets two readings of one text side by side. */
final class Comparison {

  private Comparison() {}

  /** Both readings, with the facets on which they differ; the order of values does not count. */
  static SecondReading of(Assessment assessment, String reader, List<Finding> second) {
    List<Finding> first =
        assessment.judgement().findings().stream()
            .filter(finding -> Question.FACETS.contains(finding.facet()))
            .toList();
    List<Facet> differs =
        Question.FACETS.stream()
            .filter(facet -> !values(first, facet).equals(values(second, facet)))
            .toList();
    return new SecondReading(
        assessment.article().id(),
        assessment.article().contentHash(),
        assessment.ruleset(),
        reader,
        Question.VERSION,
        first,
        second,
        differs);
  }

  private static Set<String> values(List<Finding> findings, Facet facet) {
    return findings.stream()
        .filter(finding -> finding.facet() == facet)
        .map(Finding::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
