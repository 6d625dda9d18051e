package org.jianwei.aggregate.text;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Words that a text may hold, each beside what tells of most texts that they do not hold it. */
final class Phrases {

  private final List<String> words;
  private final int[] marks;

  Phrases(Collection<String> words) {
    this.words = List.copyOf(words);
    this.marks = this.words.stream().mapToInt(TextMarks::mark).toArray();
  }

  /** All of them. */
  List<String> words() {
    return words;
  }

  /** Adds those that the text holds. */
  void addIn(String text, TextMarks marked, Set<String> found) {
    for (int i = 0; i < marks.length; i++) {
      if (marked.mayHold(marks[i]) && text.contains(words.get(i))) {
        found.add(words.get(i));
      }
    }
  }
}
