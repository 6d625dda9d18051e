package org.jianwei.console.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jianwei.console.incident.IncidentRow;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jspecify.annotations.Nullable;

/**
 * An incident as its page shows it: the record, with its parts numbered and joined.
 *
 * @param record the record
 * @param label harm level; null where the record states none
 * @param articles members, oldest first
 * @param labels labels with their quotes, by facet
 * @param timeline dated steps
 * @param related other incidents
 * @param history changes, newest first
 */
public record IncidentView(
    Incident record,
    @Nullable String label,
    List<ArticleView> articles,
    List<LabelView> labels,
    List<StepView> timeline,
    List<RelatedView> related,
    List<ChangeView> history) {

  /**
   * Another incident.
   *
   * @param id its id
   * @param kind what they share
   * @param row its row; null where it is not known here
   */
  public record RelatedView(String id, String kind, @Nullable IncidentRow row) {}

  /**
   * Joins a record with its history.
   *
   * @param history changes, oldest first
   * @param rows finds the row of another incident
   */
  public static IncidentView of(
      Incident incident,
      List<IncidentChange> history,
      Function<String, Optional<IncidentRow>> rows) {
    Map<String, Integer> numbers = ArticleView.numbers(incident.articles());
    return new IncidentView(
        incident,
        incident.properties().harmLevels().stream().findFirst().orElse(null),
        ArticleView.of(incident.articles(), numbers),
        LabelView.of(incident.evidence(), numbers),
        incident.timeline().stream().map(step -> StepView.of(step, numbers)).toList(),
        incident.related().stream()
            .map(
                other ->
                    new RelatedView(
                        other.incidentId(),
                        other.kind(),
                        rows.apply(other.incidentId()).orElse(null)))
            .toList(),
        newestFirst(history).stream().map(change -> ChangeView.of(change, numbers)).toList());
  }

  private static List<IncidentChange> newestFirst(List<IncidentChange> history) {
    List<IncidentChange> reversed = new ArrayList<>(history);
    Collections.reverse(reversed);
    return reversed;
  }
}
