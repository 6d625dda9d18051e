package org.jianwei.aggregate.fact;

import java.util.List;
import java.util.stream.Stream;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.incident.Membership;

/** The sentences of a report that its labels and facts quote. */
final class Quoted {

  private Quoted() {}

  /** All quotes, those of facts first; some more than once. */
  static Stream<Evidence> evidence(Voice voice) {
    return evidence(voice.lead());
  }

  /** Their words, each once. */
  static List<String> sentences(Membership report) {
    return evidence(report).map(Evidence::quote).distinct().toList();
  }

  /** The same of one report. */
  static Stream<Evidence> evidence(Membership report) {
    return Stream.concat(
        report.judgement().facts().stream().map(Fact::evidence),
        report.judgement().findings().stream()
            .map(Finding::evidence)
            .flatMap(quotes -> quotes.stream()));
  }
}
