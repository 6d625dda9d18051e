package org.jianwei.classify.copy;

import java.util.List;
import java.util.regex.Pattern;
import org.jianwei.runtime.config.ShippedFile;

/**
 * What portals add to a text that they copy, and how alike two texts must be to count as copies.
 * The shipped rules are in {@code copy-rules.yaml}; patterns are regular expressions over the
 * normalised text.
 *
 * @param titleSuffixes what portals append to titles
 * @param titlePrefixes what columns put before titles
 * @param bodyLines whole lines of a body that are not part of the text
 * @param titleCharsMin shortest cleaned title, in letters and digits, that may decide by itself
 * @param titleDaysMax days within which equal titles without bodies mean a copy
 * @param titleOverlapMin share of the shorter body that must be found in the longer one where
 *     titles are equal
 * @param overlapMin the same where titles differ or are missing
 * @param otherTitleOverlapMin the same where both have titles that have nothing in common: what
 *     such pages share is mostly their site
 * @param otherTitleShare least share of common pairs of letters for titles that have something in
 *     common
 * @param resemblanceMin least Jaccard resemblance of two bodies where titles differ or are missing
 * @param conflictsMax largest share of numbers in equal contexts that may differ
 * @param conflictsFree number of differing numbers that is always forgiven
 * @param proseCharsMin fewest chars of prose for which all that is no prose is left out
 * @param shinglesMin fewest shingles of a body that can be compared
 */
public record CopyRules(
    List<Pattern> titleSuffixes,
    List<Pattern> titlePrefixes,
    List<Pattern> bodyLines,
    int titleCharsMin,
    int titleDaysMax,
    double titleOverlapMin,
    double overlapMin,
    double otherTitleOverlapMin,
    double otherTitleShare,
    double resemblanceMin,
    double conflictsMax,
    int conflictsFree,
    int proseCharsMin,
    int shinglesMin) {

  private static final String SHIPPED = "copy-rules.yaml";

  /** Checks the ranges and copies the lists. */
  public CopyRules {
    titleSuffixes = List.copyOf(titleSuffixes);
    titlePrefixes = List.copyOf(titlePrefixes);
    bodyLines = List.copyOf(bodyLines);
    requireShare("title_overlap_min", titleOverlapMin);
    requireShare("overlap_min", overlapMin);
    requireShare("resemblance_min", resemblanceMin);
    requireShare("conflicts_max", conflictsMax);
  }

  /** The shipped rules. */
  public static CopyRules shipped() {
    return ShippedFile.yaml(CopyRules.class, SHIPPED, CopyRules.class);
  }

  private static void requireShare(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " " + value + " is not within 0 to 1");
    }
  }
}
