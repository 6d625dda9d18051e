/** Terms of Chinese text, how much each of them says, and texts as vectors of terms. */
@NullMarked
package org.jianwei.classify.term;

import org.jspecify.annotations.NullMarked;
