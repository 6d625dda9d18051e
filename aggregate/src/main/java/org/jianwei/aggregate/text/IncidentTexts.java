package org.jianwei.aggregate.text;

/**
 * The texts of an incident, each in English and Chinese.
 *
 * @param title English title
 * @param titleZh Chinese title
 * @param summary English summary
 * @param summaryZh Chinese summary
 * @param rationale why it is an incident or a hazard
 * @param rationaleZh the same in Chinese
 */
public record IncidentTexts(
    String title,
    String titleZh,
    String summary,
    String summaryZh,
    String rationale,
    String rationaleZh) {}
