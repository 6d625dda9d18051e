package org.jianwei.deploy.line;

import java.util.Set;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.Severity;

/** The kinds of case that the press must show, and the acts by which the line knows them. */
enum CaseKind {
  FRAUD("face-swap-fraud", "voice-clone-fraud", "ai-fraud"),
  OBSCENE_CONTENT("obscene-content", "obscene-tutorial"),
  RUMOUR("rumour"),
  CRASH("crash"),
  RIGHTS_INFRINGEMENT("portrait", "copyright", "defamation"),
  PRIVACY("privacy"),
  LABOUR("labour", "job-loss"),
  MINORS("minors"),
  PRODUCT_FAILURE("product-failure"),
  /** Any act that has not led to harm yet. */
  HAZARD,
  /** Any act against which authorities proceeded in a campaign, account by account. */
  CAMPAIGN;

  private final Set<String> acts;

  CaseKind(String... acts) {
    this.acts = Set.of(acts);
  }

  /** Whether an incident whose reports name {@code named} is of this kind. */
  boolean isMetBy(Incident incident, Set<String> named) {
    return switch (this) {
      case HAZARD -> incident.severity() == Severity.HAZARD;
      case CAMPAIGN ->
          !incident.cn().campaigns().isEmpty()
              && incident.timeline().stream()
                  .map(TimelineStep::step)
                  .anyMatch(CaseStage.ACCOUNTS_PUNISHED::equals);
      default -> named.stream().anyMatch(acts::contains);
    };
  }
}
