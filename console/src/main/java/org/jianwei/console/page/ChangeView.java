package org.jianwei.console.page;

import java.util.List;
import java.util.Map;
import org.jianwei.contracts.incident.IncidentChange;

/**
 * A change as it is shown.
 *
 * @param change the change
 * @param cause number on the page of the article that caused it; 0 where it is not there
 * @param before what the record said
 * @param after what it says now
 */
public record ChangeView(
    IncidentChange change, int cause, List<ChangeValue> before, List<ChangeValue> after) {

  /**
   * One value of a change.
   *
   * @param text the value
   * @param article number of the article that the value names; 0 where it names none
   */
  public record ChangeValue(String text, int article) {}

  static ChangeView of(IncidentChange change, Map<String, Integer> numbers) {
    return new ChangeView(
        change,
        numbers.getOrDefault(change.cause(), 0),
        values(change.before(), numbers),
        values(change.after(), numbers));
  }

  private static List<ChangeValue> values(List<String> texts, Map<String, Integer> numbers) {
    return texts.stream()
        .map(text -> new ChangeValue(text, numbers.getOrDefault(text, 0)))
        .toList();
  }
}
