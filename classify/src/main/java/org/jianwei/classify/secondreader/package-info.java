/** The optional second reader: a language model behind an OpenAI-compatible endpoint. */
@NullMarked
package org.jianwei.classify.secondreader;

import org.jspecify.annotations.NullMarked;
