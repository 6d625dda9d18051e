package org.jianwei.classify.incident;

import java.util.Map;
import java.util.Set;

/**
 * What of an article, or of one part of a round-up, is compared with others. A function of the text
 * and of shipped statistics alone. Made by {@link Profiler}.
 *
 * @param day day of publication in Shanghai, as days since 1970-01-01
 * @param title title in normal form, without fillers, with one blank for all that is no letter
 * @param titleInformation how much the title says, in nats
 * @param titleTerms terms of the title with their weights
 * @param titleCharacters single Chinese characters of the title with their weights
 * @param textTerms most telling terms of title and text with their weights
 * @param marks what was found for each signal that compares sets
 * @param firstCases kinds of act or charge of which it calls its matter the first case
 * @param aboutAi whether the title speaks of AI
 * @param hasText whether there is more than a title
 */
record Profile(
    long day,
    String title,
    double titleInformation,
    Weights titleTerms,
    Weights titleCharacters,
    Weights textTerms,
    Map<Signal, Set<String>> marks,
    Set<String> firstCases,
    boolean aboutAi,
    boolean hasText) {

  /** What was found for a signal; empty where nothing was. */
  Set<String> marks(Signal signal) {
    return marks.getOrDefault(signal, Set.of());
  }
}
