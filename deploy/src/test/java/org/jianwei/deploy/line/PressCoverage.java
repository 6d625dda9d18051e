package org.jianwei.deploy.line;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jianwei.contracts.incident.Related;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.vocabulary.CaseStage;

/** What of the record a reader of the press gets to see. */
final class PressCoverage {

  /** The changes that articles alone bring about; the others are people's to make. */
  static final Set<ChangeType> CHANGES =
      EnumSet.of(
          ChangeType.CREATED,
          ChangeType.ARTICLE_ADDED,
          ChangeType.ARTICLE_REVISED,
          ChangeType.LABELS_CHANGED,
          ChangeType.SEVERITY_CHANGED,
          ChangeType.LEGAL_STAGE_CHANGED,
          ChangeType.SUMMARY_CHANGED,
          ChangeType.MERGED);

  /** The steps from the first report to the final judgment, and what authorities do besides. */
  static final Set<CaseStage> STAGES =
      EnumSet.of(
          CaseStage.REPORTED,
          CaseStage.EXPOSED,
          CaseStage.SUMMONED,
          CaseStage.TAKEN_DOWN,
          CaseStage.ADMINISTRATIVE_PENALTY,
          CaseStage.DETAINED,
          CaseStage.CHARGED,
          CaseStage.FIRST_INSTANCE_VERDICT,
          CaseStage.APPEALED,
          CaseStage.SECOND_INSTANCE_HEARING,
          CaseStage.SECOND_INSTANCE_VERDICT,
          CaseStage.FINAL);

  /**
   * What incidents share. Within the months of the press two that share a product or a case at
   * court are one incident.
   */
  static final Set<String> RELATIONS = Set.of("theme", "actor");

  private PressCoverage() {}

  /** The kinds of case among {@code incidents}. */
  static Set<CaseKind> kinds(Collection<Incident> incidents, List<Assessment> assessments) {
    Set<CaseKind> seen = EnumSet.noneOf(CaseKind.class);
    for (Incident incident : incidents) {
      Set<String> acts = acts(incident, assessments);
      for (CaseKind kind : CaseKind.values()) {
        if (kind.isMetBy(incident, acts)) {
          seen.add(kind);
        }
      }
    }
    return seen;
  }

  /** The steps in the timelines of {@code incidents}. */
  static Set<CaseStage> stages(Collection<Incident> incidents) {
    return incidents.stream()
        .flatMap(incident -> incident.timeline().stream())
        .map(TimelineStep::step)
        .collect(Collectors.toSet());
  }

  /** What {@code incidents} share with others. */
  static Set<String> relations(Collection<Incident> incidents) {
    return incidents.stream()
        .flatMap(incident -> incident.related().stream())
        .map(Related::kind)
        .collect(Collectors.toSet());
  }

  private static Set<String> acts(Incident incident, List<Assessment> assessments) {
    Set<String> members =
        incident.articles().stream().map(IncidentArticle::id).collect(Collectors.toSet());
    return assessments.stream()
        .filter(assessment -> members.contains(assessment.article().id()))
        .flatMap(assessment -> assessment.judgement().facts().stream())
        .filter(fact -> fact.kind() == FactKind.ACT)
        .map(Fact::value)
        .collect(Collectors.toSet());
  }
}
