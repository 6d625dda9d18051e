package org.jianwei.classify.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number is a part of: 12495段聊天中…3618段, 用户11.6万余人,其中付费用户2.4万余人. The whole stands
 * before the part in the same sentence, is larger and counts the same kind of thing.
 */
final class Wholes {

  private static final int DISTANCE_MAX = 60;
  private static final String OF_WHICH = "其中";

  /** Behind a number: it is that of which the following ones are parts. */
  private static final Pattern AMONG =
      Pattern.compile("[^,;:。]{0,20}?(?:之中|当中|中|里)(?=[,、有约仅只近共]|\\d|抽|属|涉|存|被|$)");

  private Wholes() {}

  /** The whole of which the number at {@code index} is a part; null where none is stated. */
  static @Nullable Double of(List<StatedNumber> numbers, int index, String sentence) {
    StatedNumber part = numbers.get(index);
    Double value = part.value();
    if (value == null) {
      return null;
    }
    for (int i = index - 1; i >= 0; i--) {
      StatedNumber whole = numbers.get(i);
      Double all = whole.value();
      boolean near = part.start() - whole.end() <= DISTANCE_MAX;
      if (near && all != null && all > value && whole.isLike(part)) {
        return holds(whole, part, sentence) ? all : null;
      }
    }
    return null;
  }

  private static boolean holds(StatedNumber whole, StatedNumber part, String sentence) {
    int ofWhich = sentence.indexOf(OF_WHICH, whole.end());
    if (ofWhich >= 0 && ofWhich < part.start()) {
      return true;
    }
    return AMONG.matcher(sentence).region(whole.end(), part.start()).lookingAt();
  }
}
