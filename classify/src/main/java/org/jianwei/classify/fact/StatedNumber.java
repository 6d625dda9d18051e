package org.jianwei.classify.fact;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, where it stands in a sentence.
 *
 * @param start offset of its first char, hedge included (近, 超过)
 * @param end offset after the unit
 * @param value the number; null where the text leaves it open (数千)
 * @param unit its unit; {@code 人} where the dead or injured are counted without one (3死)
 * @param unitEnd offset up to which number and unit reach, without the word that follows (死)
 * @param about whether it is said to be approximate
 * @param inWords whether it is written in words (两人), which alone say little
 */
record StatedNumber(
    int start,
    int end,
    @Nullable Double value,
    String unit,
    int unitEnd,
    boolean about,
    boolean inWords) {

  /** Whether both count the same kind of thing, as far as units tell. */
  boolean isLike(StatedNumber other) {
    return unit.equals(other.unit) || (countsPeople() && other.countsPeople());
  }

  private boolean countsPeople() {
    return unit.equals("人") || unit.equals("名") || unit.equals("位");
  }
}
