package org.jianwei.aggregate.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jianwei.contracts.vocabulary.CaseStage;

/**
 * A sentence, or a part of a title, with what it says.
 *
 * @param text the words
 * @param slots what was filled in, by slot
 * @param stages steps that it says were taken
 */
record Piece(String text, Map<String, String> slots, Set<CaseStage> stages) {

  static Piece of(Template.Filled filled, Map<String, String> values, Set<CaseStage> stages) {
    Map<String, String> used = new LinkedHashMap<>();
    filled.used().forEach(slot -> used.put(slot, values.getOrDefault(slot, "")));
    return new Piece(filled.text(), used, stages);
  }
}
