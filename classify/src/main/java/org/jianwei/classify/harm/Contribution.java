package org.jianwei.classify.harm;

/**
 * What one feature of a text adds to the log odds of a label, against the mean of all labels.
 *
 * @param feature the feature in words: the signal with where it stands, or the letters
 * @param points positive where it speaks for the label
 */
public record Contribution(String feature, double points) {}
