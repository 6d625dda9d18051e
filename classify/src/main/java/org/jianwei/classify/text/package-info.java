/** How Chinese text is seen by the rules: a normalised view, and its sentences and clauses. */
@NullMarked
package org.jianwei.classify.text;

import org.jspecify.annotations.NullMarked;
