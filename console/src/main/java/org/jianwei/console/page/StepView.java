package org.jianwei.console.page;

import java.util.Map;
import org.jianwei.contracts.incident.TimelineStep;
import org.jspecify.annotations.Nullable;

/**
 * A step of the timeline as it is shown.
 *
 * @param date day, month or year; null where none is known
 * @param step wire form of the step
 * @param quote the sentence that says so
 */
public record StepView(@Nullable String date, String step, @Nullable QuoteView quote) {

  static StepView of(TimelineStep step, Map<String, Integer> numbers) {
    QuoteView quote = step.evidence() == null ? null : QuoteView.of(step.evidence(), numbers);
    return new StepView(step.date(), step.step().label(), quote);
  }
}
