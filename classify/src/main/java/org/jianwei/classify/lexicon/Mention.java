package org.jianwei.classify.lexicon;

/**
 * A place where a text gives a signal.
 *
 * @param signal index of the signal in its {@link SignalLexicon}
 * @param start offset of the first normalised char
 * @param end offset after the last normalised char
 */
public record Mention(int signal, int start, int end) {}
