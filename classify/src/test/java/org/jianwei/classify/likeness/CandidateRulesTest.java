package org.jianwei.classify.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidateRulesTest {

  private final CandidateRules rules = CandidateRules.shipped();

  @Test
  void enough_moreDaysApart_asksForMore() {
    CaseKeys.Shared words = new CaseKeys.Shared(rules.sharedMin(), 0);
    CaseKeys.Shared more = new CaseKeys.Shared(rules.sharedMin() + rules.perDay(), 0);

    assertThat(rules.enough(words, rules.nearDays())).isTrue();
    assertThat(rules.enough(words, rules.nearDays() + 1)).isFalse();
    assertThat(rules.enough(more, rules.nearDays() + 1)).isTrue();
  }

  @Test
  void enough_sharedNames_countHoweverLongAgo() {
    CaseKeys.Shared names = new CaseKeys.Shared(rules.namedMin(), rules.namedMin());

    assertThat(rules.enough(names, 10_000)).isTrue();
  }

  @Test
  void enough_lessThanTheLeast_isNotEvenOnOneDay() {
    assertThat(rules.enough(new CaseKeys.Shared(rules.sharedMin() - 0.1, 0), 0)).isFalse();
  }
}
