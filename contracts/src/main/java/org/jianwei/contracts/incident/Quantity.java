package org.jianwei.contracts.incident;

import org.jianwei.contracts.assessment.Evidence;

/**
 * A number that an article states.
 *
 * @param number value in {@code unit}
 * @param unit unit, such as 元 or 人
 * @param about whether the article calls it approximate
 * @param text how the article words it
 * @param evidence where it stands
 */
public record Quantity(double number, String unit, boolean about, String text, Evidence evidence) {}
