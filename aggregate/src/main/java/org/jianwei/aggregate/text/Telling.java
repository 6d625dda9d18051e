package org.jianwei.aggregate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told of a case in one language.
 *
 * @param act code of what was done; empty where no report says it
 * @param harm the gravest harm, as a label; empty where none is known
 * @param hazard whether harm is feared rather than done
 * @param stage where the case stands; null where no report speaks of a procedure
 * @param steps all steps taken
 * @param slots facts as words of the language
 * @param stepSlots the same for each step: on which day, by which authority
 */
record Telling(
    Optional<String> act,
    Optional<String> harm,
    boolean hazard,
    @Nullable CaseStage stage,
    List<TimelineStep> steps,
    Map<String, String> slots,
    Map<CaseStage, Map<String, String>> stepSlots) {

  /** The slots for a sentence about one step. */
  Map<String, String> slotsAt(CaseStage step, Map<String, String> general) {
    Map<String, String> all = new HashMap<>(general);
    all.putAll(stepSlots.getOrDefault(step, Map.of()));
    return all;
  }
}
