package org.jianwei.aggregate.text;

import java.util.List;

/**
 * The texts of an incident, each in English and Chinese.
 *
 * @param title English title
 * @param titleZh Chinese title
 * @param summary English summary
 * @param summaryZh Chinese summary
 * @param rationale why it is an incident or a hazard
 * @param rationaleZh the same in Chinese
 * @param refused what drafts said that no member states, each after the name of its text; the
 *     plainest text stands in the place of such a draft. Empty where every draft passed
 */
public record IncidentTexts(
    String title,
    String titleZh,
    String summary,
    String summaryZh,
    String rationale,
    String rationaleZh,
    List<String> refused) {

  /** Copies the list. */
  public IncidentTexts {
    refused = List.copyOf(refused);
  }
}
