package org.jianwei.classify.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one sentence, as data files state it.
 *
 * @param all signals of which the sentence must give each
 * @param any signals of which it must give one, where any are listed
 * @param none signals of which it must give none
 * @param words words, in normalised form, of which it must hold one, where any are listed: for
 *     words that are no signals, since the models were trained on those
 * @param points what it is worth; 1 where null
 */
public record Condition(
    @Nullable List<String> all,
    @Nullable List<String> any,
    @Nullable List<String> none,
    @Nullable List<String> words,
    @Nullable Double points) {}
