/**
 * Which signals a text gives: words and phrases, kept as reviewed data files, found by one
 * automaton.
 */
@NullMarked
package org.jianwei.classify.lexicon;

import org.jspecify.annotations.NullMarked;
