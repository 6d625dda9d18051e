package org.jianwei.aggregate.fact;

import java.util.stream.Stream;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.Finding;

/** The sentences of a report that its labels and facts quote. */
final class Quoted {

  private Quoted() {}

  /** All quotes, those of facts first; some more than once. */
  static Stream<Evidence> evidence(Voice voice) {
    return Stream.concat(
        voice.lead().judgement().facts().stream().map(Fact::evidence),
        voice.lead().judgement().findings().stream()
            .map(Finding::evidence)
            .flatMap(quotes -> quotes.stream()));
  }

  /** Their words. */
  static Stream<String> sentences(Voice voice) {
    return evidence(voice).map(Evidence::quote);
  }
}
