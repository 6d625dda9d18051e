package org.jianwei.aggregate.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A title or a summary before it is checked.
 *
 * @param pieces its parts, in order
 * @param text all of it
 */
record Draft(List<Piece> pieces, String text) {

  Draft {
    pieces = List.copyOf(pieces);
  }

  /** Sentences one after the other, each with a capital. */
  static Draft ofSentences(List<Piece> sentences, String join) {
    return new Draft(
        sentences,
        sentences.stream()
            .map(sentence -> capitalised(sentence.text()))
            .collect(Collectors.joining(join)));
  }

  /** The names of all slots that were filled. */
  Set<String> used() {
    Set<String> used = new LinkedHashSet<>();
    pieces.forEach(piece -> used.addAll(piece.slots().keySet()));
    return used;
  }

  static String capitalised(String text) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
