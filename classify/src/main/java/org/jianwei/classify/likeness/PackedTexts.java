package org.jianwei.classify.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.classify.term.Packed;
import org.jianwei.classify.term.Packer;

/** Texts behind one another among packed numbers: their chars in all, and each with an end. */
final class PackedTexts {

  /** No normalised text holds it. */
  private static final char END = '\0';

  private PackedTexts() {}

  /** Writes texts. */
  static void pack(Collection<String> texts, Packer into) {
    into.putInt(texts.stream().mapToInt(text -> text.length() + 1).sum());
    for (String text : texts) {
      into.putText(text);
      into.putChar(END);
    }
    into.align();
  }

  /** The texts that were written from a byte on, in their order. */
  static List<String> at(int[] packed, int start) {
    String all = Packed.textAt(packed, start + Integer.BYTES, Packed.intAt(packed, start));
    List<String> texts = new ArrayList<>();
    int begin = 0;
    for (int end = all.indexOf(END); end >= 0; end = all.indexOf(END, begin)) {
      texts.add(all.substring(begin, end));
      begin = end + 1;
    }
    return texts;
  }

  /** The same as a set. */
  static Set<String> setAt(int[] packed, int start) {
    return Collections.unmodifiableSet(new TreeSet<>(at(packed, start)));
  }
}
